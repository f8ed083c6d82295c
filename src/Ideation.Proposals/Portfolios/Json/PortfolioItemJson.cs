using Ideation.Proposals.Matches.Json;

namespace Ideation.Proposals.Portfolios.Json;

internal sealed record PortfolioItemJson(
    string Number, string Title, string Verdict, string Reason, string? Abstention, IReadOnlyList<string> Signs, string Availability, int OthersNear, string? NearestOther, double? NearestSimilarity, int? CitedBy, IReadOnlyList<UseJson> Uses, int StrongUses);
