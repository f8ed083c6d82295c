namespace Ideation.Ingestion;

/// <summary>A row of a CSV file below its header.</summary>
/// <param name="Ordinal">1-based number of the row.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="Problem">What was found and expected; null when the row has the header's shape.</param>
/// <param name="Raw">The row as read, for as long as it is the current one.</param>
internal sealed record CsvRow(long Ordinal, string[] Cells, string? Problem, Func<string> Raw);
