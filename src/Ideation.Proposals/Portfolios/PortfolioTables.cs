using System.Globalization;
using Ideation.Discovery.Portfolio;
using Ideation.Patents;
using Ideation.Proposals.Matches;
using Ideation.Proposals.Reports;
using static Ideation.Proposals.Portfolios.PortfolioColumn;

namespace Ideation.Proposals.Portfolios;

/// <summary>A portfolio as tables: one row a document, and one row a use.</summary>
public static class PortfolioTables
{
    public static IReadOnlyList<ReportTable> Of(PortfolioReport report)
    {
        var phrases = PortfolioPhrases.For(report.Language);
        return
        [
            Documents(report, phrases),
            UsesOf(report.Items, phrases),
            .. report.Missing.Count + report.NotRead.Count > 0 ? [NotFound(report, phrases)] : Array.Empty<ReportTable>(),
        ];
    }

    private static ReportTable Documents(PortfolioReport report, PortfolioPhrases phrases) => Table("documents", phrases,
        [Publication, Title, Verdict, Reason, BestUse, Purpose, Probability, Unexpectedness, Evidence, Uses, Signs, OthersNear, NearestOther, Similarity, CitedBy, PortfolioColumn.Availability, Year, Fields, Applicants],
        report.Items.Select(item =>
        {
            var best = item.BestUse;
            return new[]
            {
                item.Document.Number.Value, item.Document.Title, phrases.Verdict(item.Verdict), phrases.Reasons.Of(item, report.Options), best is null ? "" : phrases.Field(best), best?.Purpose ?? "", Real(best?.Probability), Real(best?.Unexpectedness.Value), best is null ? "" : MatchTables.Quoted(best),
                Whole(item.Uses.Count), string.Join("; ", item.Signs.Select(sign => phrases.Sign(sign, report.Options))), Whole(item.OthersNear), item.NearestOther is { } other ? $"{other.Document.Number} {string.Join("; ", other.Document.Applicants)}".Trim() : "", Real(item.NearestOther?.Similarity), item.CitedBy is { } citing ? Whole(citing) : "",
                phrases.Availability(item.Document.Availability), item.Document.PublicationDate is { } day ? Whole(day.Year) : "", string.Join("; ", item.Document.Fields.Select(field => phrases.Field(TechnologyFields.Find(field)))), string.Join("; ", item.Document.Applicants),
            };
        }));

    private static ReportTable UsesOf(IReadOnlyList<PortfolioItem> items, PortfolioPhrases phrases) => Table("uses", phrases,
        [Publication, Title, Field, Purpose, Strong, Probability, Unexpectedness, Families, PurposeQuote, PurposeSource, OwnQuote, OwnSource, FarQuote, FarSource],
        items.SelectMany(item => item.Uses.Select(use => new[]
        {
            item.Document.Number.Value, item.Document.Title, phrases.Field(use), use.Purpose, item.StrongUses.Contains(use) ? phrases.Yes : "", Real(use.Probability), Real(use.Unexpectedness.Value), Whole(use.SupportingFamilies),
            use.PurposeEvidence.Quote, use.PurposeEvidence.Number.Value, use.Bridge.HomeEvidence.Quote, use.Bridge.HomeEvidence.Number.Value, use.Bridge.FarEvidence.Quote, use.Bridge.FarEvidence.Number.Value,
        })));

    private static ReportTable NotFound(PortfolioReport report, PortfolioPhrases phrases) => Table("not-found", phrases, [Publication, Reason],
        report.Missing.Select(number => new[] { number, phrases.NotInIndex }).Concat(report.NotRead.Select(line => new[] { $"{line.File}, {Whole(line.Record)}", line.Reason })));

    private static ReportTable Table(string name, PortfolioPhrases phrases, PortfolioColumn[] columns, IEnumerable<string[]> rows) =>
        new(name, [.. columns.Select(phrases.Column)], [.. rows]) { Title = phrases.Table(name) };

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Real(double? number) => number?.ToString("0.###", CultureInfo.InvariantCulture) ?? "";
}
