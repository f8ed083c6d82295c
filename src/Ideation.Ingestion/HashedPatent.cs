using Ideation.Patents;

namespace Ideation.Ingestion;

internal sealed record HashedPatent(PatentDocument Document, string ContentHash, SourcePosition Position);
