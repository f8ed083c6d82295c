using System.Globalization;
using Ideation.Discovery.Landscape;
using Ideation.Proposals.Reports;

namespace Ideation.Proposals.Landscapes;

/// <summary>What the parts of a landscape's page share.</summary>
internal sealed class LandscapePage(LandscapeReport report)
{
    private readonly Dictionary<string, ReportTable> _tables = LandscapeTables.Of(report).ToDictionary(table => table.Name);

    public LandscapeReport Report { get; } = report;

    public PatentLandscape Landscape => Report.Landscape;

    public LandscapePhrases Phrases { get; } = LandscapePhrases.For(report.Language);

    /// <summary>A section with its heading, lead and the link to its data.</summary>
    public Markup Section(string id, string heading, string lead, string table, Markup content) => Markup.Of($"""
        <section class="chart" id="{id}">
        <h2>{heading}</h2>
        <p>{lead}</p>
        {content}
        {DataLink.Render(_tables[table], Phrases.Download)}
        </section>
        """);

    public Markup FieldName(LandscapeField field) => field.IsSubclass
        ? Markup.Of($"""{field.Name(Phrases.Language)} <span class="code">{field.Key}</span>""")
        : Markup.Of($"{field.Name(Phrases.Language)}");

    /// <summary>A horizontal bar as wide as its cell.</summary>
    public static Markup Bar(double share) => Markup.Of($"""
        <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4"/><rect class="data" width="{Math.Clamp(share, 0, 1) * 100}" height="4"/></svg>
        """);

    public static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "–";
}
