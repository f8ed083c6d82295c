namespace Ideation.Evaluation;

/// <summary>What makes a run repeatable.</summary>
public sealed record EvaluationOptions
{
    /// <summary>Of the random baseline, the LSA projection, the resamples and the permutations.</summary>
    public int Seed { get; init; } = 42;

    /// <summary>EMERGE knows only what was published before this day: about three fifths of the dated classified documents of the benchmark.</summary>
    public DateOnly EmergeFreeze { get; init; } = new(2013, 1, 1);

    /// <summary>Bootstrap resamples over queries.</summary>
    public int Resamples { get; init; } = 10_000;

    /// <summary>Permutations of the truths over which the control is averaged.</summary>
    public int Permutations { get; init; } = 20;
}
