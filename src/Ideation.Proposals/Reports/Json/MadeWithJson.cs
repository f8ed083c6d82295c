namespace Ideation.Proposals.Reports.Json;

/// <summary>What the proposal was made with.</summary>
internal sealed record MadeWithJson(
    string Software,
    string EmbeddingModel,
    string EmbeddingModelRevision,
    string? ChatModel,
    long CorpusDocuments,
    long DocumentsAcross,
    long UnclassifiedDocuments,
    int CorpusFields);
