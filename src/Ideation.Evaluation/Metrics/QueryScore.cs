using Ideation.Discovery;
using Ideation.Patents;

namespace Ideation.Evaluation.Metrics;

/// <summary>How one method did on one query.</summary>
public sealed record QueryScore
{
    public required PublicationNumber Number { get; init; }

    /// <summary>The ranking that was measured, best first.</summary>
    public required IReadOnlyList<IpcSubclass> Top { get; init; }

    /// <summary>Those of <see cref="Top"/> that are true, in order of rank.</summary>
    public required IReadOnlyList<IpcSubclass> Hits { get; init; }

    public required double FieldRecall { get; init; }

    public required double FieldNdcg { get; init; }

    public required double PrecisionAtOne { get; init; }

    public required double Serendipity { get; init; }

    public required IReadOnlyDictionary<FieldBand, BandHits> Bands { get; init; }
}
