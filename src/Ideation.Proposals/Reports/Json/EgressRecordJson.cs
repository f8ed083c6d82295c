namespace Ideation.Proposals.Reports.Json;

/// <summary>What one host received.</summary>
internal sealed record EgressRecordJson(
    string Host,
    bool Loopback,
    int Requests,
    long Bytes);
