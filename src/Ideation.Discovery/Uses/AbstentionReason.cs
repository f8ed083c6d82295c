namespace Ideation.Discovery.Uses;

/// <summary>Why no use is suggested.</summary>
public enum AbstentionReason
{
    /// <summary>The text holds too few words the corpus knows.</summary>
    TextNotUnderstood,

    /// <summary>The text has too few words to say what a technology does.</summary>
    TextTooShort,

    /// <summary>The text is in neither of the languages that are read.</summary>
    AnotherLanguage,

    /// <summary>The text shares too little with any document to be about a technology that the corpus knows.</summary>
    NothingClose,

    /// <summary>The text is understood, but no field outside home has enough documents near it to be evidence for a use.</summary>
    TooLittleSupport,

    /// <summary>Close documents exist, but none outside the home classes.</summary>
    NothingOutsideHome,

    /// <summary>No document near the text belongs to the home field, so nothing shows what the technology does there.</summary>
    NothingAtHome,

    /// <summary>Near fields exist, but none at the distance asked for became a use.</summary>
    NothingAtDistance,

    /// <summary>The index holds no classified documents in the language of the text.</summary>
    NoDocumentsInLanguage,
}
