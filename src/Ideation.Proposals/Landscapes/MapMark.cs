using Ideation.Proposals.Reports;

namespace Ideation.Proposals.Landscapes;

/// <summary>The mark of an IPC section: a shape as well as a colour, so that either is enough.</summary>
internal static class MapMark
{
    public static Markup Render(char section, double x, double y, string title)
    {
        var shape = section switch
        {
            'A' => Markup.Of($"""<circle cx="{x}" cy="{y}" r="3.6"/>"""),
            'B' => Polygon(x, y, [(-3.3, -3.3), (3.3, -3.3), (3.3, 3.3), (-3.3, 3.3)]),
            'C' => Polygon(x, y, [(0, -4.4), (4.2, 3.2), (-4.2, 3.2)]),
            'D' => Markup.Of($"""<path class="line" d="M {x - 3.4} {y - 3.4} L {x + 3.4} {y + 3.4} M {x - 3.4} {y + 3.4} L {x + 3.4} {y - 3.4}"/>"""),
            'E' => Polygon(x, y, [(0, 4.4), (4.2, -3.2), (-4.2, -3.2)]),
            'F' => Polygon(x, y, [(0, -4.8), (4.8, 0), (0, 4.8), (-4.8, 0)]),
            'G' => Markup.Of($"""<path class="line" d="M {x - 4.2} {y} H {x + 4.2} M {x} {y - 4.2} V {y + 4.2}"/>"""),
            'H' => Markup.Of($"""<circle class="ringed" cx="{x}" cy="{y}" r="3.4"/>"""),
            _ => Markup.Of($"""<circle cx="{x}" cy="{y}" r="2"/>"""),
        };
        return Markup.Of($"""<g class="mark mark-{(section is >= 'A' and <= 'H' ? section : 'Y')}">{shape}{Markup.When(title.Length > 0, () => Markup.Of($"<title>{title}</title>"))}</g>""");
    }

    private static Markup Polygon(double x, double y, (double X, double Y)[] corners) =>
        Markup.Of($"""<path d="M {Markup.Each(corners, corner => Markup.Of($"{x + corner.X} {y + corner.Y} "))}Z"/>""");
}
