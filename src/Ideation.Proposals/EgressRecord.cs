namespace Ideation.Proposals;

/// <summary>What one host received.</summary>
/// <param name="Host">Host and port.</param>
/// <param name="IsLoopback">True when the host is this machine itself.</param>
/// <param name="Requests">Requests begun, repeated ones included.</param>
/// <param name="Bytes">Bytes of their bodies handed to the network.</param>
public sealed record EgressRecord(string Host, bool IsLoopback, int Requests, long Bytes);
