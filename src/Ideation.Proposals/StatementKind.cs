namespace Ideation.Proposals;

/// <summary>What a statement is about. The last three are written by a chat model only.</summary>
public enum StatementKind
{
    /// <summary>What the technology could be for.</summary>
    Purpose,

    /// <summary>Why it is possible: the bridge.</summary>
    Possible,

    /// <summary>Why nobody expects it, as counted in the corpus.</summary>
    Unexpected,

    /// <summary>A condition of the field that the technology's text does not name.</summary>
    Differs,

    /// <summary>Who is active there.</summary>
    Active,

    /// <summary>Who has made the step before.</summary>
    Precedent,

    /// <summary>How busy the field is around the technology, and whether it grows.</summary>
    Crowding,

    /// <summary>Documents that could stand in the way.</summary>
    Blocking,

    NextStep,

    /// <summary>What a partner candidate could add.</summary>
    Partner,

    /// <summary>A role a use needs, and what of it the company's text names.</summary>
    Role,

    /// <summary>Which roles an organisation could take in a drafted team.</summary>
    Member,

    /// <summary>Who could lead a drafted team.</summary>
    Lead,

    Rationale,
    Story,
    PartnerNote,
}
