namespace Ideation.Ingestion;

/// <summary>What a column of a CSV file can hold.</summary>
public enum PatentColumn
{
    Number,
    Title,
    Abstract,
    Claim,
    Description,
    Language,
    Classifications,
    Applicants,
    Regions,
    Status,
    Licence,
    OpenPatentNumber,
    PublicationDate,
    FilingDate,
    PriorityDate,
    Family,
    Citations,
    Source,
}
