namespace Ideation.Patents;

/// <summary>One published patent document, application or grant, as its source gave it after normalisation.</summary>
public sealed record PatentDocument
{
    public required PublicationNumber Number { get; init; }

    /// <summary>Empty when the source gives none.</summary>
    public string Title { get; init; } = "";

    public required string Abstract { get; init; }

    /// <summary>The first independent claim, where the source has it.</summary>
    public string? Claim { get; init; }

    public string? Description { get; init; }

    /// <summary>The language of title and abstract: <c>en</c> or <c>ja</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>As assigned, first one first; may hold misprints and withdrawn symbols.</summary>
    public IReadOnlyList<IpcSymbol> Classifications
    {
        get;
        init
        {
            field = value;
            Fields = [.. value.Select(symbol => symbol.Subclass).Where(subclass => subclass.Section is >= 'A' and <= 'H').Distinct()];
        }
    } = [];

    /// <summary>Applicants as written.</summary>
    public IReadOnlyList<string> Applicants { get; init; } = [];

    /// <summary>Where each applicant is, in the order of <see cref="Applicants"/>, as written: a prefecture with or without its city, a state, a country; empty for one that is not known, and no list at all where none is.</summary>
    public IReadOnlyList<string> ApplicantRegions { get; init; } = [];

    public Availability Availability { get; init; }

    public DateOnly? FilingDate { get; init; }

    public DateOnly? PriorityDate { get; init; }

    /// <summary>The one date of sources that do not say which date it is, too.</summary>
    public DateOnly? PublicationDate { get; init; }

    /// <summary>What the age of the invention is counted from: the day of filing where known, else of priority, else of publication.</summary>
    public DateOnly? AgeDate => FilingDate ?? PriorityDate ?? PublicationDate;

    /// <summary>DOCDB simple family where known; otherwise documents of identical abstract share an id made from it.</summary>
    public string FamilyId { get; init; } = "";

    /// <summary>The family, or the document alone where none is known: documents of one family are one invention, counted once.</summary>
    public string Family => FamilyId.Length > 0 ? FamilyId : Number.Value;

    public IReadOnlyList<PublicationNumber> PriorArtCitations { get; init; } = [];

    /// <summary>The collection the document came from, as the source names it.</summary>
    public string Source { get; init; } = "";

    /// <summary>What was odd but kept, such as <c>date: impossible '20231399'</c>.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>The distinct subclasses of sections A to H among <see cref="Classifications"/>, first one first; or what <see cref="WithPredictedFields"/> gave.</summary>
    public IReadOnlyList<IpcSubclass> Fields { get; private init; } = [];

    /// <summary>True where nobody classified the document and <see cref="Fields"/> were read from its text.</summary>
    public bool HasPredictedFields { get; private init; }

    /// <param name="fields">What a document without a classification most likely belongs to, first one first.</param>
    public PatentDocument WithPredictedFields(IReadOnlyList<IpcSubclass> fields) => this with { Fields = fields, HasPredictedFields = true };
}
