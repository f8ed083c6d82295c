namespace Ideation.Discovery.Partners.Consortium;

/// <summary>Why somebody could lead a drafted team.</summary>
public enum LeadReason
{
    /// <summary>Its documents are the team's nearest to where the result would be used.</summary>
    NearestToEndUse,

    /// <summary>It makes what the technology would become a part of.</summary>
    MakesTheSystem,

    /// <summary>It covers the most roles.</summary>
    BroadestCoverage,

    /// <summary>Nobody in the team is closer to the market than the company itself.</summary>
    CompanyItself,
}
