namespace Ideation.Ingestion;

/// <summary>A record's values as its source wrote them, before normalisation.</summary>
internal sealed class RawPatent
{
    public string? Number { get; set; }

    public string? Title { get; set; }

    public string? Abstract { get; set; }

    public string? Claim { get; set; }

    public string? Description { get; set; }

    public string? Language { get; set; }

    public string? Family { get; set; }

    public string? Source { get; set; }

    public string? PublicationDate { get; set; }

    public string? FilingDate { get; set; }

    public string? PriorityDate { get; set; }

    public List<string> Classifications { get; } = [];

    /// <summary>National symbols (FI) that stand in where a record has no international ones.</summary>
    public List<string> NationalClassifications { get; } = [];

    public List<string> Applicants { get; } = [];

    /// <summary>Where each applicant is, by place in <see cref="Applicants"/>; blanks stand for one that is not known.</summary>
    public List<string> Regions { get; } = [];

    /// <summary>What the record says about the state of the right.</summary>
    public List<string> Statuses { get; } = [];

    /// <summary>What the record says to the question whether licences are offered.</summary>
    public List<string> Licences { get; } = [];

    /// <summary>True for a row of a list of open patents.</summary>
    public bool IsOpenPatent { get; set; }

    public List<string> Citations { get; } = [];

    public List<string> Flags { get; } = [];
}
