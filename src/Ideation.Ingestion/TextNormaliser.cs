using System.Buffers;
using System.Globalization;
using System.Text;

namespace Ideation.Ingestion;

/// <summary>Brings text from any source into one form: entities decoded, controls and invisible marks gone, runs of white space one blank, NFC.</summary>
/// <remarks>NFC and not NFKC, because quotes are exact spans of what is stored: <c>ﾃﾞ</c>, <c>①</c> and <c>m²</c> stay as the author wrote them.</remarks>
public static class TextNormaliser
{
    /// <summary>Part of every content hash: raise it when the output for any input changes.</summary>
    public const int Version = 1;

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(IsSuspect)]);

    public static string Normalise(string text)
    {
        if (!NeedsCleaning(text))
        {
            return text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
        }

        return Clean(CharacterEntities.Decode(text)).Normalize(NormalizationForm.FormC);
    }

    private static bool NeedsCleaning(ReadOnlySpan<char> text) =>
        text.Length > 0 && (text[0] == ' ' || text[^1] == ' ' || text.IndexOfAny(Suspects) >= 0 || text.IndexOf("  ", StringComparison.Ordinal) >= 0);

    private static bool IsSuspect(char c) =>
        c == '&' || char.IsSurrogate(c) || (c != ' ' && char.IsWhiteSpace(c)) || IsInvisible(c);

    // Format characters include the bidi overrides, zero-width marks, soft hyphen and a byte order mark in mid-text; U+FFFE and U+FFFF are no characters at all.
    private static bool IsInvisible(char c) =>
        char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format || c is '\uFFFE' or '\uFFFF';

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var blankPending = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                blankPending = clean.Length > 0;
            }
            else if (!IsInvisible(rune))
            {
                if (blankPending)
                {
                    clean.Append(' ');
                    blankPending = false;
                }

                Append(clean, rune);
            }
        }

        return clean.ToString();
    }

    private static bool IsInvisible(Rune rune) =>
        rune.IsBmp ? IsInvisible((char)rune.Value) : Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    private static void Append(StringBuilder builder, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        builder.Append(units[..rune.EncodeToUtf16(units)]);
    }
}
