namespace Ideation.Proposals.Chat;

/// <summary>A request as it would go out; the key travels in a header and is not shown.</summary>
public sealed record PreviewedRequest(Uri Target, string Body, int Bytes);
