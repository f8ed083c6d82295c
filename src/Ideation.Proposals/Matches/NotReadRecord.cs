using System.Text.Json.Serialization;

namespace Ideation.Proposals.Matches;

/// <summary>A record of a list that could not be used.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Record">1-based number of the record in it.</param>
/// <param name="Reason">What was found and what was expected.</param>
public sealed record NotReadRecord(string File, long Record, string Reason)
{
    /// <summary>The record has no text; told in the language of the report.</summary>
    [JsonIgnore]
    public bool IsWithoutText { get; init; }
}
