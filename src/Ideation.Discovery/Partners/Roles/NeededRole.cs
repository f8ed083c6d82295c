using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Partners.Roles;

/// <summary>A role that the field's documents near the use speak of, and how much of it the company's own text covers.</summary>
public sealed record NeededRole
{
    public required Role Role { get; init; }

    /// <summary>The field's documents that were read: those nearest to the technology.</summary>
    public required int NearDocuments { get; init; }

    /// <summary>Those among them that name something of the role which the company's text does not name.</summary>
    public required int Documents { get; init; }

    /// <summary>In [0,1]: of all mentions of the role in those documents, the share that names what the company's text names, too.</summary>
    public required double OwnShare { get; init; }

    /// <summary>True when the company's own text covers the role, so that nobody is looked for.</summary>
    public required bool IsCovered { get; init; }

    /// <summary>What is named there and not in the company's text, most telling first, as written.</summary>
    public required IReadOnlyList<string> Phrases { get; init; }

    /// <summary>What the company's own text names of the role, as written.</summary>
    public required IReadOnlyList<string> OwnPhrases { get; init; }

    /// <summary>Sentences that name the first of <see cref="Phrases"/> in these words, as far as one does; for a covered role without any, the first that name what the company's text names.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>The documents <see cref="Evidence"/> quotes.</summary>
    public required IReadOnlyList<PatentDocument> EvidenceDocuments { get; init; }
}
