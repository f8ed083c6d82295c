namespace Ideation.Evaluation.Reports;

/// <summary>What a method owes to the item's own text, in the control's metric over the items that can be dealt.</summary>
public sealed record ControlLift
{
    public required string Name { get; init; }

    /// <summary>Own answer minus the answers to other items of the stratum, both on the item's own truth.</summary>
    public required double Lift { get; init; }

    /// <summary>The same with a truth dealt from another item: 0 but for chance.</summary>
    public required double PermutedLift { get; init; }

    /// <summary>95 % interval [low, high] of <see cref="PermutedLift"/>.</summary>
    public required double[] PermutedInterval { get; init; }

    /// <summary>The method minus the baseline, with each item's own truth.</summary>
    public required double OverBaseline { get; init; }

    /// <summary>The same with dealt truths; below 0 where a method bets on the text and the baseline hedges.</summary>
    public required double PermutedOverBaseline { get; init; }

    /// <summary>95 % interval [low, high] of <see cref="PermutedOverBaseline"/>.</summary>
    public required double[] PermutedOverBaselineInterval { get; init; }

    /// <summary>True when the dealt truths leave no lift: of neither difference does the 99.9 % interval lie above 0 (at 95 % some of a run's many would by chance), unless it is less than a hundredth of the lift over the baseline.</summary>
    public required bool Collapsed { get; init; }
}
