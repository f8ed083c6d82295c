namespace Ideation.Discovery.Portfolio;

/// <summary>What can be said of one document of a portfolio.</summary>
public enum PortfolioVerdict
{
    /// <summary>At least one use elsewhere is well supported.</summary>
    StrongUse,

    /// <summary>At least one use in a field that is not near is worth a look.</summary>
    PossibleUse,

    /// <summary>What was found lies in neighbouring fields, where its owner looks anyhow, or is a lead with a small chance.</summary>
    WeakUse,

    /// <summary>No use was found and others have none close to it.</summary>
    LooksIdle,

    /// <summary>No use was found, but others have documents close to it or cite it.</summary>
    OthersClose,

    /// <summary>Its text says too little to tell.</summary>
    Unread,
}
