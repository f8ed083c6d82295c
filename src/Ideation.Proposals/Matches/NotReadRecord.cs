namespace Ideation.Proposals.Matches;

/// <summary>A record of a list that could not be used.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Record">1-based number of the record in it.</param>
/// <param name="Reason">What was found and what was expected.</param>
public sealed record NotReadRecord(string File, long Record, string Reason);
