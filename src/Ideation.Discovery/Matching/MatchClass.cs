namespace Ideation.Discovery.Matching;

/// <summary>How much a match can be relied on; what is in no class is no match and has no cell.</summary>
public enum MatchClass
{
    /// <summary>Shown only where it was asked for: most of these are wrong.</summary>
    Weak,

    /// <summary>Worth reading.</summary>
    Possible,

    /// <summary>Worth a conversation.</summary>
    Strong,
}
