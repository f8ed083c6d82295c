namespace Ideation.Evaluation.Reports;

/// <summary>The result of a run, in the shape <c>--json</c> writes.</summary>
public sealed record XFieldReport
{
    public required string Task { get; init; }

    /// <summary>Classified documents searched.</summary>
    public required int CorpusSize { get; init; }

    public required int Queries { get; init; }

    /// <summary>Distinct fields of the corpus.</summary>
    public required int Fields { get; init; }

    public required double TruthsPerQuery { get; init; }

    /// <summary>By band: near, middle, far, unseen.</summary>
    public required IReadOnlyDictionary<string, int> TruthsPerBand { get; init; }

    public required int Seed { get; init; }

    public required int Resamples { get; init; }

    public required IReadOnlyList<MethodReport> Methods { get; init; }

    public required ControlReport Control { get; init; }

    public required double Seconds { get; init; }

    public MethodReport? Find(string method) => Methods.FirstOrDefault(candidate => candidate.Name == method);
}
