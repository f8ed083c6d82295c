using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Partners;

/// <summary>An organisation that could supply what the company lacks in a field.</summary>
public sealed record PartnerCandidate
{
    public required Organisation Organisation { get; init; }

    /// <summary>Its documents in the target field.</summary>
    public required int FieldDocuments { get; init; }

    /// <summary>Those among them near the core technology's use in that field.</summary>
    public required int NearDocuments { get; init; }

    /// <summary>Its documents in the home fields: much of this makes it a competitor rather than a partner.</summary>
    public required int HomeDocuments { get; init; }

    public int? LatestYear { get; init; }

    /// <summary>Share of the target-side mechanism terms, missing in the core technology, that its documents cover; in [0,1].</summary>
    public required double Complement { get; init; }

    /// <summary>The missing terms it covers, most telling first.</summary>
    public IReadOnlyList<string> MissingTerms { get; init; } = [];

    public required double Score { get; init; }

    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>The documents <see cref="Evidence"/> quotes.</summary>
    public required IReadOnlyList<PatentDocument> Documents { get; init; }
}
