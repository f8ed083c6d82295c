namespace Ideation.Evaluation.Reports;

/// <summary>The result of a task, in the shape <c>--json</c> writes; the same for every task.</summary>
public sealed record TaskReport
{
    public required string Task { get; init; }

    /// <summary>What is searched or ranked, in words.</summary>
    public required string Searched { get; init; }

    /// <summary>How many of them.</summary>
    public required int CorpusSize { get; init; }

    /// <summary>Items measured.</summary>
    public required int Queries { get; init; }

    /// <summary>What was resampled for the intervals.</summary>
    public required string Unit { get; init; }

    /// <summary>How many of those there are.</summary>
    public required int Units { get; init; }

    /// <summary>What else one must know to read the figures, such as <c>truthsPerQuery</c>.</summary>
    public required IReadOnlyDictionary<string, double> Facts { get; init; }

    public required int Seed { get; init; }

    public required int Resamples { get; init; }

    public required IReadOnlyList<MethodReport> Methods { get; init; }

    public required ControlReport Control { get; init; }

    public required double Seconds { get; init; }

    public MethodReport? Find(string method) => Methods.FirstOrDefault(candidate => candidate.Name == method);
}
