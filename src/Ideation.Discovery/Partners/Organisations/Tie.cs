namespace Ideation.Discovery.Partners.Organisations;

/// <summary>Whether the company and an organisation have met in the corpus.</summary>
public enum Tie
{
    /// <summary>The company is not named or has no document in the corpus, so nothing can be said.</summary>
    Unknown,

    /// <summary>No document of either names or cites the other.</summary>
    New,

    /// <summary>A document of one cites a document of the other.</summary>
    Cited,

    /// <summary>They filed a document together.</summary>
    CoFiled,
}
