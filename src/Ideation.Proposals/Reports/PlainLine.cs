using System.Globalization;
using System.Text;

namespace Ideation.Proposals.Reports;

/// <summary>Text from documents as one harmless line of a console, which would obey control characters and escape sequences.</summary>
public static class PlainLine
{
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                ? line.Append(' ')
                : line.Append(rune.ToString());
        }

        return line.ToString();
    }
}
