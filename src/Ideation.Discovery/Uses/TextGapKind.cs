namespace Ideation.Discovery.Uses;

/// <summary>What a description may lack.</summary>
public enum TextGapKind
{
    /// <summary>It is written in neither English nor Japanese.</summary>
    Language,

    /// <summary>It is a word or two.</summary>
    Length,

    /// <summary>It does not say what the technology does.</summary>
    Function,

    /// <summary>It does not say how.</summary>
    Mechanism,

    /// <summary>It uses words that hardly any document near it has.</summary>
    PlainWords,

    /// <summary>It does not say what is gained.</summary>
    Effect,

    /// <summary>It does not say what surroundings, sizes or limits it works in.</summary>
    Condition,

    /// <summary>It does not say what it is used for today.</summary>
    Product,
}
