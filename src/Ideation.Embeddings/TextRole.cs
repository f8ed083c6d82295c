namespace Ideation.Embeddings;

/// <summary>What a text is embedded for; some models put another prefix before each.</summary>
public enum TextRole
{
    /// <summary>A text that is looked for in an index.</summary>
    Query,

    /// <summary>A text to be put into an index.</summary>
    Document,
}
