using Ideation.Patents;

namespace Ideation.Discovery.Matching;

/// <summary>One side of a match: a company, an open patent or a need.</summary>
public sealed record MatchParty
{
    public required PartyKind Kind { get; init; }

    /// <summary>What tells it from the others of its list: a publication number, a need's id, a company's name.</summary>
    public required string Id { get; init; }

    /// <summary>As people call it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is known by, its own words first; at least one.</summary>
    public required IReadOnlyList<MatchPassage> Passages { get; init; }

    /// <summary><c>en</c> or <c>ja</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Its fields where they are known; otherwise they are predicted from the text.</summary>
    public IReadOnlyList<IpcSubclass> Fields { get; init; } = [];

    /// <summary>Who stands behind it: a company is never matched with its own patents or needs.</summary>
    public IReadOnlyList<Organisation> Owners { get; init; } = [];

    /// <summary>Where it is, as its list says; empty when not told.</summary>
    public string Region { get; init; } = "";

    /// <summary>Whether a right may be used, as its source says.</summary>
    public Availability Availability { get; init; }

    /// <summary>Its text as one, for the embedding model.</summary>
    public string Text => string.Join("\n", Passages.Select(passage => passage.Text));

    /// <summary>A document of the index or of a file as an open patent.</summary>
    public static MatchParty Of(PatentDocument document) => new()
    {
        Kind = PartyKind.OpenPatent,
        Id = document.Number.Value,
        Name = document.Title.Length > 0 ? document.Title : document.Number.Value,
        Passages = document.Title.Length > 0 ? [new MatchPassage(document.Number.Value, document.Abstract), new MatchPassage(document.Number.Value, document.Title)] : [new MatchPassage(document.Number.Value, document.Abstract)],
        Language = document.Language == "ja" ? "ja" : "en",
        Fields = document.Fields,
        Owners = [.. document.Applicants.Select(Organisation.FromApplicant).Distinct()],
        Availability = document.Availability,
    };

    /// <summary>A company as its list tells it, with its own publications where they were found.</summary>
    public static MatchParty Of(Company company, IReadOnlyList<PatentDocument> publications)
    {
        var language = company.Language ?? TextLanguage.Detect(company.Text);
        return new MatchParty
        {
            Kind = PartyKind.Company,
            Id = company.Name,
            Name = company.Name,
            Passages = [new MatchPassage("", company.Text), .. publications.Where(document => document.Language == language).Select(document => new MatchPassage(document.Number.Value, document.Abstract))],
            Language = language,
            Fields = company.HomeFields.Count > 0 ? company.HomeFields : [.. publications.Where(document => document.Fields.Count > 0).GroupBy(document => document.Fields[0]).OrderByDescending(field => field.Count()).ThenBy(field => field.Key).Take(2).Select(field => field.Key)],
            Owners = [.. new[] { company.Name, company.Applicant }.OfType<string>().Where(name => name.Length > 0).Select(Organisation.FromApplicant).Distinct()],
            Region = company.Region ?? "",
        };
    }

    public static MatchParty Of(Need need) => new()
    {
        Kind = PartyKind.Need,
        Id = need.Id,
        Name = need.Title.Length > 0 ? need.Title : need.Id,
        Passages = [new MatchPassage("", need.Text)],
        Language = need.Language ?? TextLanguage.Detect(need.Text),
        Fields = need.Fields,
        Owners = string.IsNullOrEmpty(need.Owner) ? [] : [Organisation.FromApplicant(need.Owner)],
    };
}
