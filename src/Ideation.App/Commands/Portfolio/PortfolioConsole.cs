using System.Globalization;
using Ideation.Discovery.Portfolio;
using Ideation.Proposals.Portfolios;
using Ideation.Proposals.Reports;

namespace Ideation.App.Commands.Portfolio;

/// <summary>A portfolio on a console: how many of each verdict, then the documents under it.</summary>
internal static class PortfolioConsole
{
    private const int Shown = 10;

    public static void Write(TextWriter console, PortfolioReport report)
    {
        var phrases = PortfolioPhrases.For(report.Language);
        Line(console, phrases.Title(report.Name));
        Line(console, phrases.Size(report.Items.Count, report.Cut));
        Line(console, phrases.Lead);
        foreach (var searched in report.SearchedAcross)
        {
            Line(console, phrases.Across(searched));
        }

        foreach (var verdict in report.Items.GroupBy(item => item.Verdict).OrderBy(group => group.Key))
        {
            Line(console, "");
            Line(console, $"{phrases.Verdict(verdict.Key)}: {verdict.Count().ToString(CultureInfo.InvariantCulture)}");
            foreach (var item in verdict.Take(Shown))
            {
                Write(console, item, phrases, report.Options);
            }

            if (verdict.Count() > Shown)
            {
                Line(console, "  …");
            }
        }
    }

    private static void Write(TextWriter console, PortfolioItem item, PortfolioPhrases phrases, PortfolioOptions options)
    {
        Line(console, $"  {item.Document.Number}  {item.Document.Title}{(item.Signs.Count > 0 ? $"  [{string.Join(", ", item.Signs.Select(sign => phrases.Sign(sign, options)))}]" : "")}");
        Line(console, $"    {phrases.Reasons.Of(item, options)}");
        if (item.BestUse is { } use)
        {
            Line(console, $"    {use.Bridge.Far.Number}: {phrases.Quoted(use.Bridge.FarEvidence.Quote)}");
        }
    }

    private static void Line(TextWriter console, string text) => console.WriteLine(PlainLine.Of(text));
}
