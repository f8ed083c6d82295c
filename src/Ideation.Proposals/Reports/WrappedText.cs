using System.Text;

namespace Ideation.Proposals.Reports;

/// <summary>Breaks a name into lines for SVG, which cannot do it itself.</summary>
internal static class WrappedText
{
    // Japanese typesetting (JIS X 4051) starts no line with these.
    private const string NeverFirst = "ー々、。，．・：；？！）」』】〕〉》ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";

    /// <param name="text">The name.</param>
    /// <param name="width">Widths of a full-width character that a line holds.</param>
    /// <param name="most">Lines at most; the last one then ends in an ellipsis.</param>
    public static IReadOnlyList<string> Lines(string text, double width, int most)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && Width(line.ToString()) + Width(piece.TrimEnd()) > width)
            {
                lines.Add(line.ToString().Trim());
                line.Clear();
            }

            line.Append(piece);
        }

        lines.Add(line.ToString().Trim());
        return lines.Count <= most ? [.. lines.Select(one => Cut(one, width))] : [.. lines.Take(most - 1).Select(one => Cut(one, width)), Cut(lines[most - 1] + "…", width)];
    }

    public static double Width(string text) => text.EnumerateRunes().Sum(rune => IsWide(rune) ? 1 : 0.56);

    // A single word that is too long for a line.
    private static string Cut(string line, double width)
    {
        if (Width(line) <= width + 0.6)
        {
            return line;
        }

        var kept = new StringBuilder();
        foreach (var rune in line.EnumerateRunes())
        {
            if (Width(kept.ToString()) + 1.5 > width)
            {
                break;
            }

            kept.Append(rune.ToString());
        }

        return kept.ToString().TrimEnd() + "…";
    }

    // Words with their blank; characters of scripts without blanks one by one, with what may not begin a line.
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        var last = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            if (piece.Length > 0 && !NeverFirst.Contains(rune.ToString(), StringComparison.Ordinal) && (last.Value == ' ' || IsWide(last) || IsWide(rune)))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune.ToString());
            last = rune;
        }

        if (piece.Length > 0)
        {
            yield return piece.ToString();
        }
    }

    private static bool IsWide(Rune rune) => rune.Value >= 0x2E80;
}
