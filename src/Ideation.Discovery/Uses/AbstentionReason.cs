namespace Ideation.Discovery.Uses;

/// <summary>Why no use is suggested.</summary>
public enum AbstentionReason
{
    /// <summary>The text holds too few words the corpus knows.</summary>
    TextNotUnderstood,

    /// <summary>No document is close enough to count as evidence.</summary>
    NothingClose,

    /// <summary>Close documents exist, but none outside the home classes.</summary>
    NothingOutsideHome,

    /// <summary>Grounded uses exist, but none at the distance asked for.</summary>
    NothingAtDistance,

    /// <summary>The index holds no classified documents in the language of the text.</summary>
    NoDocumentsInLanguage,
}
