using System.Text.Json;
using Ideation.Discovery.Portfolio;
using Ideation.Proposals.Matches;
using Ideation.Proposals.Portfolios.Json;

namespace Ideation.Proposals.Portfolios;

/// <summary>A portfolio as JSON.</summary>
public static class PortfolioJsonReport
{
    public static string Render(PortfolioReport report) => JsonSerializer.Serialize(
        new PortfolioReportJson(
            report.Name, report.Language, report.WrittenAt, report.SoftwareVersion, report.EmbeddingModel, report.EmbeddingModelRevision, report.Egress.BytesLeftMachine, report.SearchedAcross, report.Cut, report.Missing, report.NotRead,
            [.. report.Items.Select(item => Of(item, report))]),
        MatchJsonReport.Context.PortfolioReportJson) + "\n";

    private static PortfolioItemJson Of(PortfolioItem item, PortfolioReport report) => new(
        item.Document.Number.Value, item.Document.Title, MatchJsonReport.Camel(item.Verdict), PortfolioReasons.For(report.Language).Of(item, report.Options), item.Abstention is { } reason ? MatchJsonReport.Camel(reason) : null, [.. item.Signs.Select(MatchJsonReport.Camel)], MatchJsonReport.Camel(item.Document.Availability),
        item.OthersNear, item.NearestOther?.Document.Number.Value, item.NearestOther is { } other ? MatchJsonReport.Rounded(other.Similarity) : null, item.CitedBy, [.. item.Uses.Select(use => MatchJsonReport.Of(item.Document.Number.Value, use, report.Language))], item.StrongUses.Count);
}
