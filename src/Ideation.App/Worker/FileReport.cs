using Ideation.Ingestion;

namespace Ideation.App.Worker;

/// <summary>What became of one file of the inbox; written beside it.</summary>
/// <param name="File">The name it came with.</param>
/// <param name="Outcome"><c>done</c> or <c>failed</c>.</param>
/// <param name="FinishedAt">When.</param>
/// <param name="Error">Why it failed, in one sentence.</param>
/// <param name="Summary">The counts; null when nothing could be read at all.</param>
/// <param name="Quarantined">The first records that could not be used.</param>
/// <param name="QuarantineFile">Where all of them are; null when there is none.</param>
internal sealed record FileReport(
    string File,
    string Outcome,
    DateTimeOffset FinishedAt,
    string? Error,
    IngestSummary? Summary,
    IReadOnlyList<FileReport.Record> Quarantined,
    string? QuarantineFile)
{
    public const string Done = "done";
    public const string Failed = "failed";

    internal sealed record Record(long Ordinal, string Reason);
}
