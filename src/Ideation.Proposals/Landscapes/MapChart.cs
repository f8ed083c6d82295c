using Ideation.Discovery.Landscape;
using Ideation.Proposals.Reports;

namespace Ideation.Proposals.Landscapes;

/// <summary>The map of documents.</summary>
internal static class MapChart
{
    private const double Width = 480;
    private const double Height = 440;
    private const double Margin = 14;
    private const double LineHeight = 18;
    private const int MostLabels = 10;

    public static Markup Render(LandscapePage page)
    {
        var (map, phrases) = (page.Landscape.Map, page.Phrases);
        return Markup.When(map.Points.Count > 2, () => page.Section("map", phrases.Map, phrases.MapLead(map.Points.Count, page.Landscape.Documents.Count, map.Kept), "map", Content(page)));
    }

    private static Markup Content(LandscapePage page)
    {
        var documents = page.Landscape.Documents.ToDictionary(document => document.Document.Number);
        var points = page.Landscape.Map.Points.Select(point => (Point: point, Document: documents[point.Number])).ToArray();
        var sections = points.Select(point => Section(point.Document)).Distinct().Order().ToArray();
        return Markup.Of($"""
            <svg class="figure map-figure" viewBox="0 0 {Width} {Height}" role="img" aria-label="{page.Phrases.Map}: {string.Join(", ", page.Landscape.Map.Labels.Select(label => label.Text))}">
            <rect class="plate" width="{Width}" height="{Height}" rx="8"/>
            {Markup.Each(points, point => MapMark.Render(Section(point.Document), X(point.Point.X), Y(point.Point.Y), $"{point.Document.Document.Number} {point.Document.Document.Title}"))}
            {Markup.Each(Labels(page.Landscape.Map.Labels), label => Markup.Of($"""<text class="map-label middle" x="{label.X}" y="{label.Y}">{label.Text}</text>"""))}
            </svg>
            <ul class="legend">{Markup.Each(sections, section => Markup.Of($"""<li><svg viewBox="0 0 12 12" aria-hidden="true">{MapMark.Render(section, 6, 6, "")}</svg> {(section == 'Z' ? page.Phrases.NoField : $"{section} {page.Phrases.SectionName(section)}")}</li>"""))}</ul>
            """);
    }

    // The first field's section; Z sorts documents without one last.
    private static char Section(LandscapeDocument document) => document.Document.Fields is [var field, ..] ? field.Section : 'Z';

    private static double X(double x) => Margin + (x * (Width - (2 * Margin)));

    private static double Y(double y) => Margin + (y * (Height - (2 * Margin)));

    // Each label stands at the free place nearest to where it belongs, or not at all.
    private static List<(string Text, double X, double Y)> Labels(IReadOnlyList<MapLabel> labels)
    {
        var placed = new List<(string Text, double X, double Y, double Half)>();
        foreach (var label in labels.OrderByDescending(label => label.Families).ThenBy(label => label.Text, StringComparer.Ordinal).Take(MostLabels))
        {
            var text = WrappedText.Lines(label.Text, 14, 1)[0];
            var half = WrappedText.Width(text) * 8.5;
            var x = Math.Clamp(X(label.X), half + 4, Width - half - 4);
            double[] places = [.. new double[] { 0, -1, 1, -2, 2, -3, 3 }.Select(lines => Y(label.Y) + 4 + (lines * LineHeight)).Where(y => y is > LineHeight and < Height - 6)];
            var free = places.Where(y => placed.TrueForAll(other => Math.Abs(other.Y - y) >= LineHeight || Math.Abs(other.X - x) >= other.Half + half + 6)).Take(1).ToArray();
            if (free is [var at])
            {
                placed.Add((text, x, at, half));
            }
        }

        return [.. placed.Select(label => (label.Text, label.X, label.Y))];
    }
}
