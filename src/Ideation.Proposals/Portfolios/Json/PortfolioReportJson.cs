using Ideation.Proposals.Matches;

namespace Ideation.Proposals.Portfolios.Json;

internal sealed record PortfolioReportJson(
    string Name, string Language, DateTimeOffset WrittenAt, string SoftwareVersion, string EmbeddingModel, string EmbeddingModelRevision, long BytesSent, IReadOnlyList<SearchedAcross> SearchedAcross, int Cut, IReadOnlyList<string> Missing, IReadOnlyList<NotReadRecord> NotRead, IReadOnlyList<PortfolioItemJson> Documents);
