namespace Ideation.Proposals.Matches.Json;

internal sealed record MatchReportJson(
    string Language, DateTimeOffset WrittenAt, string SoftwareVersion, string EmbeddingModel, string EmbeddingModelRevision, long BytesSent, IReadOnlyList<SearchedAcross> SearchedAcross, int BackgroundDocuments, int Cut, int Dropped, int OlderLeftOut,
    IReadOnlyList<PartyJson> Rows, IReadOnlyList<PartyJson> Columns, IReadOnlyList<MatchJson> Matches, IReadOnlyList<UseJson> Uses, IReadOnlyList<NotReadRecord> NotRead);
