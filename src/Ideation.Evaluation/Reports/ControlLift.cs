namespace Ideation.Evaluation.Reports;

/// <summary>What a method owes to the query's own text, in FieldRecall@10 over the permutable queries.</summary>
public sealed record ControlLift
{
    public required string Name { get; init; }

    /// <summary>Own ranking minus the rankings of other queries of the home class, both on the query's own truth.</summary>
    public required double Lift { get; init; }

    /// <summary>The same with a truth dealt from another query: 0 but for chance.</summary>
    public required double PermutedLift { get; init; }

    /// <summary>95 % interval [low, high] of <see cref="PermutedLift"/>.</summary>
    public required double[] PermutedInterval { get; init; }

    /// <summary>The method minus the co-class prior, with each query's own truth.</summary>
    public required double OverPrior { get; init; }

    /// <summary>The same with dealt truths; below 0 where a method bets on the text and the prior hedges.</summary>
    public required double PermutedOverPrior { get; init; }

    /// <summary>95 % interval [low, high] of <see cref="PermutedOverPrior"/>.</summary>
    public required double[] PermutedOverPriorInterval { get; init; }

    /// <summary>True when the dealt truths leave no lift: neither interval lies above 0.</summary>
    public required bool Collapsed { get; init; }
}
