namespace Ideation.Discovery.Portfolio;

/// <summary>What lets a right look idle.</summary>
public enum IdleSign
{
    /// <summary>No use in another field was found.</summary>
    NoUse,

    /// <summary>No other organisation has a document close to it.</summary>
    NobodyNear,

    /// <summary>None of its nearest documents by others cites it.</summary>
    NotCited,

    /// <summary>It was published more than <see cref="PortfolioOptions.OldAfterYears"/> years before the day of the report.</summary>
    Old,

    /// <summary>Its source says that it is no longer in force.</summary>
    Lapsed,
}
