using Ideation.Discovery.Fields;

namespace Ideation.Proposals.Reports;

/// <summary>The map of fields as SVG: home in the middle, uses on rings by band, disc area by grounding, colour by section.</summary>
/// <remarks>Labels stand in a column on either side, so that they never cover one another whatever their number.</remarks>
internal static class FieldMap
{
    private const int Width = 960;
    private const double CentreX = Width / 2.0;
    private const double HomeRadius = 38;
    private const double LabelX = 250;
    private const double RowHeight = 64;

    private static readonly FieldBand[] Bands = [FieldBand.Near, FieldBand.Middle, FieldBand.Far, FieldBand.Unseen];

    public static Markup Render(ReportPage page)
    {
        var phrases = page.Phrases;
        var homes = phrases.List([.. page.Proposal.HomeFields.Select(home => phrases.FieldName(home.Field))]);
        var nodes = Place(page);
        var height = Height(page);
        return Markup.Of($"""
            <section class="map">
            <h2>{phrases.Map}</h2>
            <p>{phrases.MapLead}</p>
            <svg viewBox="0 0 {Width} {height}" role="group" aria-labelledby="map-title map-description">
            <title id="map-title">{phrases.Map}</title>
            <desc id="map-description">{phrases.MapDescription(homes, [.. nodes.OrderBy(node => node.Use.Facts.Unexpectedness.Band).Select(node => Describe(page, node.Use))])}</desc>
            {Markup.Each(Bands.Reverse(), band => Ring(band, height / 2))}
            {Markup.Each(Bands, band => RingName(page, band, height / 2))}
            <circle class="home" cx="{CentreX}" cy="{height / 2}" r="{HomeRadius}"/>
            {Markup.Each(HomeLines(page).Index(), line => Markup.Of($"""<text class="home-name" x="{CentreX}" y="{(height / 2) + 5 + ((line.Index - ((HomeLines(page).Length - 1) / 2.0)) * 15)}">{line.Item}</text>"""))}
            {Markup.Each(nodes, node => node.Leader())}
            {Markup.Each(nodes, node => node.Render(page))}
            </svg>
            {Names(page)}
            {Legend(page)}
            </section>
            """);
    }

    internal static string Describe(ReportPage page, ProposedUse use) =>
        page.Phrases.MapUse(page.Phrases.FieldName(use.Facts.Field), page.Phrases.Band(use.Facts.Unexpectedness.Band), use.Facts.Grounding);

    private static double Height(ReportPage page) => Math.Max(480, (((page.Proposal.Uses.Count + 1) / 2) * RowHeight) + 40);

    private static double RingRadius(FieldBand band) => 84 + ((int)band * 48);

    private static string[] HomeLines(ReportPage page) =>
        [page.Phrases.Home, .. page.Proposal.HomeFields.Take(2).Select(home => home.Field.Subclass.Value)];

    // The first half goes down the left side, the rest down the right; on each side the discs keep the order of their labels.
    private static List<FieldMapNode> Place(ReportPage page)
    {
        var uses = page.Proposal.Uses;
        var strongest = uses.Max(use => use.Facts.Grounding);
        var left = uses.Count / 2;
        var middle = Height(page) / 2;
        var nodes = new List<FieldMapNode>();
        for (var i = 0; i < uses.Count; i++)
        {
            var onLeft = i < left;
            var (row, rows) = onLeft ? (i, left) : (i - left, uses.Count - left);
            var offset = row - ((rows - 1) / 2.0);
            var angle = offset * Math.Min(44, 132.0 / Math.Max(1, rows - 1)) * Math.PI / 180;
            var radius = RingRadius(uses[i].Facts.Unexpectedness.Band);
            nodes.Add(new FieldMapNode
            {
                Use = uses[i],
                X = CentreX + (Math.Cos(angle) * radius * (onLeft ? -1 : 1)),
                Y = middle + (Math.Sin(angle) * radius),
                Radius = 11 + (11 * Math.Sqrt(strongest > 0 ? uses[i].Facts.Grounding / strongest : 0)),
                LabelX = onLeft ? LabelX - 22 : Width - LabelX + 22,
                LabelY = middle + (offset * Math.Min(86, (Height(page) - 40) / rows)),
                OnLeft = onLeft,
            });
        }

        return nodes;
    }

    private static Markup Ring(FieldBand band, double middle) => Markup.Of($"""<circle class="ring ring-{(int)band}" cx="{CentreX}" cy="{middle}" r="{RingRadius(band)}"/>""");

    private static Markup RingName(ReportPage page, FieldBand band, double middle) =>
        Markup.Of($"""<text class="ring-name" x="{CentreX}" y="{middle - RingRadius(band) + 4}">{page.Phrases.Band(band)}</text>""");

    // Beside the map of a narrow screen, which has no room for the label columns.
    private static Markup Names(ReportPage page) => Markup.Of($"""
        <ol class="map-uses">{Markup.Each(page.Proposal.Uses, use => Markup.Of($"""<li><a href="#use-{use.Rank}"><span class="badge section-{use.Facts.Field.Section}">{use.Rank}</span>{page.Phrases.FieldHeading(use.Facts.Field)} <span class="code">{FieldMapNode.Code(use)}</span></a></li>"""))}</ol>
        """);

    private static Markup Legend(ReportPage page)
    {
        var sections = page.Proposal.Uses.Select(use => use.Facts.Field.Section).Distinct().Order();
        return Markup.Of($"""
            <ul class="legend">{Markup.Each(sections, section => Markup.Of($"""<li><svg viewBox="0 0 12 12" aria-hidden="true"><circle class="disc section-{section}" cx="6" cy="6" r="6"/></svg> {section} {page.Phrases.Section(section)}</li>"""))}</ul>
            """);
    }
}
