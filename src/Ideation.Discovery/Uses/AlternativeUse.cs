using Ideation.Discovery.Fields;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>A field and purpose where the core technology could serve, with what shows it.</summary>
public sealed record AlternativeUse
{
    public required TechnologyField Field { get; init; }

    /// <summary>What it would be for: a phrase taken from the evidence.</summary>
    public required string Purpose { get; init; }

    /// <summary>The span the purpose was taken from.</summary>
    public required Evidence PurposeEvidence { get; init; }

    public required Bridge Bridge { get; init; }

    public required Unexpectedness Unexpectedness { get; init; }

    /// <summary>In [0,1]: share of the votes of the nearest documents that this field receives.</summary>
    public required double Grounding { get; init; }

    /// <summary>The calibrated chance that an examiner would have filed a document of the text in the field, too; null where no ranking was learnt for the embedding model.</summary>
    public double? Probability { get; init; }

    /// <summary>What the uses are ordered by; only its order means anything.</summary>
    public required double Score { get; init; }

    /// <summary>The nearest documents of the field with a quoted span each, the bridge's own first.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The documents <see cref="Evidence"/> quotes.</summary>
    public IReadOnlyList<Neighbour> Support { get; init; } = [];

    /// <summary>Families among the nearest documents that belong to the field.</summary>
    public required int SupportingFamilies { get; init; }

    /// <summary>Organisations with at least one document in the field.</summary>
    public required int ActiveOrganisations { get; init; }

    public IReadOnlyList<Difference> Differences { get; init; } = [];
}
