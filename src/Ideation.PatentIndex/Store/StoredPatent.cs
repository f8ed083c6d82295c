using System.Globalization;
using Ideation.Patents;

namespace Ideation.PatentIndex.Store;

/// <summary>A patent document as it lies in the store and in Qdrant's payload: compact JSON, absent parts left out.</summary>
internal sealed record StoredPatent
{
    public string Number { get; init; } = "";

    public string? Title { get; init; }

    public string? Abstract { get; init; }

    public string? Claim { get; init; }

    public string? Description { get; init; }

    public string? Language { get; init; }

    public string[]? Classifications { get; init; }

    public string[]? Applicants { get; init; }

    public string[]? ApplicantRegions { get; init; }

    public string? Availability { get; init; }

    public DateOnly? FilingDate { get; init; }

    public DateOnly? PriorityDate { get; init; }

    public DateOnly? PublicationDate { get; init; }

    public string? FamilyId { get; init; }

    public string[]? PriorArtCitations { get; init; }

    public string? Source { get; init; }

    public string[]? Flags { get; init; }

    public static StoredPatent From(PatentDocument document) => new()
    {
        Number = document.Number.Value,
        Title = NullIfEmpty(document.Title),
        Abstract = NullIfEmpty(document.Abstract),
        Claim = document.Claim,
        Description = document.Description,
        Language = NullIfEmpty(document.Language),
        Classifications = NullIfEmpty(document.Classifications.Select(symbol => symbol.ToString())),
        Applicants = NullIfEmpty(document.Applicants),
        ApplicantRegions = NullIfEmpty(document.ApplicantRegions),
        Availability = document.Availability == default ? null : document.Availability.ToString(),
        FilingDate = document.FilingDate,
        PriorityDate = document.PriorityDate,
        PublicationDate = document.PublicationDate,
        FamilyId = NullIfEmpty(document.FamilyId),
        PriorArtCitations = NullIfEmpty(document.PriorArtCitations.Select(number => number.Value)),
        Source = NullIfEmpty(document.Source),
        Flags = NullIfEmpty(document.Flags),
    };

    public PatentDocument ToDocument() => new()
    {
        Number = PublicationNumber.FromStored(Number),
        Title = Title ?? "",
        Abstract = Abstract ?? "",
        Claim = Claim,
        Description = Description,
        Language = Language ?? "",
        Classifications = [.. (Classifications ?? []).Select(symbol => IpcSymbol.Parse(symbol, CultureInfo.InvariantCulture))],
        Applicants = Applicants ?? [],
        ApplicantRegions = ApplicantRegions ?? [],

        // A word that a later program may write is not known here.
        Availability = Enum.TryParse<Availability>(Availability, out var availability) ? availability : default,
        FilingDate = FilingDate,
        PriorityDate = PriorityDate,
        PublicationDate = PublicationDate,
        FamilyId = FamilyId ?? "",
        PriorArtCitations = [.. (PriorArtCitations ?? []).Select(PublicationNumber.FromStored)],
        Source = Source ?? "",
        Flags = Flags ?? [],
    };

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static string[]? NullIfEmpty(IEnumerable<string> items) => items.ToArray() is { Length: > 0 } array ? array : null;
}
