using Ideation.Patents;

namespace Ideation.Discovery;

/// <summary>What a company is good at, in its own words.</summary>
public sealed record CoreTechnology
{
    public required string Text { get; init; }

    /// <summary>The language of the text: <c>en</c> or <c>ja</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The home fields the user named; empty when they are to be predicted.</summary>
    public IReadOnlyList<IpcSubclass> HomeFields { get; init; } = [];

    /// <summary>The company itself, so that it is never its own evidence or partner.</summary>
    public Organisation? Owner { get; init; }

    /// <summary>Others whose documents are no evidence, such as those who filed together with the owner.</summary>
    public IReadOnlyList<Organisation> CoOwners { get; init; } = [];

    /// <summary>The company and those who own with it: whose documents are no evidence.</summary>
    public IReadOnlyList<Organisation> Owners => Owner is { } owner ? [owner, .. CoOwners] : CoOwners;

    /// <summary>The same technology as theirs, the first being the company itself; nobody's where there is none.</summary>
    public CoreTechnology OwnedBy(IReadOnlyList<Organisation> owners) => this with { Owner = owners is [var first, ..] ? first : null, CoOwners = [.. owners.Skip(1)] };

    /// <summary>Families that are the technology itself, such as that of the document it is read from: no evidence in any language.</summary>
    public IReadOnlyList<string> OwnFamilies { get; init; } = [];

    /// <summary>Where partners should be, if near: a prefecture of Japan (<c>大阪府</c>, <c>Osaka</c>), a state or a country, as the documents write it; null where it does not matter.</summary>
    public string? Region { get; init; }

    /// <summary>What the company says its technology is not about: documents that speak of one of these are left out. A term, or a temperature such as <c>≥ 200 °C</c>.</summary>
    public IReadOnlyList<string> ExcludedTerms { get; init; } = [];
}
