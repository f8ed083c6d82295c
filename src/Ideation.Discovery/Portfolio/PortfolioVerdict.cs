namespace Ideation.Discovery.Portfolio;

/// <summary>What can be said of one document of a portfolio.</summary>
public enum PortfolioVerdict
{
    /// <summary>At least one use elsewhere is well supported.</summary>
    StrongUse,

    /// <summary>There are uses elsewhere, none of them well supported.</summary>
    PossibleUse,

    /// <summary>No use was found and others do not seem to work near it.</summary>
    LooksIdle,

    /// <summary>No use was found, but others work near it or cite it.</summary>
    InOwnField,

    /// <summary>Its text says too little to tell.</summary>
    Unread,
}
