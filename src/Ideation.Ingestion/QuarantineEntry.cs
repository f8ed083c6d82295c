namespace Ideation.Ingestion;

/// <summary>A record that could not be used.</summary>
/// <param name="Source">Identity of the source.</param>
/// <param name="Ordinal">1-based number of the record in it.</param>
/// <param name="Reason">What was found and what was expected.</param>
/// <param name="Raw">The record as read, at most the first 10,000 characters.</param>
public sealed record QuarantineEntry(string Source, long Ordinal, string Reason, string Raw);
