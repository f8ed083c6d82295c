namespace Ideation.Proposals.Reports.Json;

/// <summary>What became of a request to a chat model; a failure says why the text composed by rules stands alone.</summary>
internal sealed record ChatJson(
    string Kind,
    string? Failure,
    int Kept,
    int Dropped);
