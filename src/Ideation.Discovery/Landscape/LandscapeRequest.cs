using Ideation.Patents;

namespace Ideation.Discovery.Landscape;

/// <summary>What a landscape is drawn of: the documents nearest to some texts, those of some fields, or the nearest within the fields.</summary>
public sealed record LandscapeRequest
{
    public const int MostDocuments = 20_000;

    /// <summary>Families around each text, unless the user says otherwise.</summary>
    public const int DocumentsPerQuery = 500;

    public string Name { get; init; } = "";

    public IReadOnlyList<string> Queries { get; init; } = [];

    /// <summary>The field table; with it only documents of its subclasses are taken.</summary>
    public IReadOnlyList<LandscapeField> Fields { get; init; } = [];

    /// <summary>Published on or after this day; documents without a date are then left out.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Published on or before this day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Language of the documents, <c>en</c> or <c>ja</c>; null for both.</summary>
    public string? Language { get; init; }

    /// <summary>Families at most: for each query, or in all where there is none; null for 500 a query, or 20,000 of fields alone.</summary>
    public int? Limit { get; init; }

    internal IReadOnlyCollection<IpcSubclass> Codes => Fields.SelectMany(row => row.Codes).Distinct().ToArray();
}
