namespace Ideation.Embeddings.Training;

/// <summary>A classification symbol in words: its own title and the titles above it, nearest first, up to its subclass.</summary>
public sealed record SymbolMeaning(string Title, string Context)
{
    public string Text => $"{Title}. {Context}";
}
