using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Ideation.Proposals.Reports;

/// <summary>Makes any text harmless in element content and attributes, Japanese left readable.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string? text) => Encoder.Encode(Visible(text ?? ""));

    // A bidi control can make a line read as something else, and a control character is nothing HTML may hold: both are shown by code point.
    private static string Visible(string text)
    {
        if (!text.Any(IsHidden))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            _ = IsHidden(character) ? visible.Append(CultureInfo.InvariantCulture, $"[U+{(int)character:X4}]") : visible.Append(character);
        }

        return visible.ToString();
    }

    private static bool IsHidden(char character) =>
        character is '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' ||
        (char.IsControl(character) && character is not ('\n' or '\r' or '\t'));
}
