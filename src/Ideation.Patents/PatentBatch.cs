namespace Ideation.Patents;

/// <summary>Documents written together, with the source position that is reached once they are durable.</summary>
public sealed record PatentBatch(IReadOnlyList<EmbeddedPatent> Patents, SourcePosition? Position = null);
