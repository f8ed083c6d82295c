namespace Ideation.Proposals.Reports.Json;

/// <summary>An IPC subclass with its name in the language of the proposal.</summary>
internal sealed record FieldJson(
    string Code,
    string Name);
