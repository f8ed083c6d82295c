namespace Ideation.Proposals.Reports.Json;

/// <summary>What was sent to other programs; loopback hosts do not count as leaving the machine.</summary>
internal sealed record EgressJson(
    long BytesLeftMachine,
    IReadOnlyList<EgressRecordJson> Records);
