namespace Ideation.Discovery.Matching;

/// <summary>How much a match can be relied on; what is in neither class is no match and has no cell.</summary>
public enum MatchClass
{
    /// <summary>Worth reading.</summary>
    Possible,

    /// <summary>Worth a conversation.</summary>
    Strong,
}
