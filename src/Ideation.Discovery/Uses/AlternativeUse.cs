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

    /// <summary>The calibrated chance, in [0,1], that an examiner would also have filed the technology under this field; null where no ranking was learnt with the embedding model.</summary>
    public double? Probability { get; init; }

    /// <summary>How close mechanism and purpose of its best document come.</summary>
    public UseMatch Match { get; init; }

    /// <summary>What the uses are ordered by; only its order means anything.</summary>
    public required double Score { get; init; }

    /// <summary>The nearest documents of the field with a quoted span each, the bridge's own first.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The documents <see cref="Evidence"/> quotes.</summary>
    public IReadOnlyList<Neighbour> Support { get; init; } = [];

    /// <summary>Families of the field that are close to the technology and have this purpose.</summary>
    public required int SupportingFamilies { get; init; }

    /// <summary>Organisations that filed them.</summary>
    public int SupportingOrganisations { get; init; }

    /// <summary>Organisations with at least one document in the field.</summary>
    public required int ActiveOrganisations { get; init; }

    public IReadOnlyList<Difference> Differences { get; init; } = [];

    /// <summary>Who made the step before, how busy the field is, what could stand in the way; null where nobody looked.</summary>
    public UseContext? Context { get; init; }

    /// <summary><c>float[dimensions]</c> of what its documents are for.</summary>
    internal ReadOnlyMemory<float> PurposeVector { get; init; }
}
