using System.Text;

namespace Ideation.Embeddings.Tokenisation;

/// <summary>Text in which every lone surrogate is U+FFFD, as it would be after a trip through UTF-8.</summary>
internal static class WellFormed
{
    public static string Text(string text) => HasLoneSurrogate(text) ? Repaired(text) : text;

    public static string Repaired(ReadOnlySpan<char> text)
    {
        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            repaired.Append(rune);
        }

        return repaired.ToString();
    }

    public static bool HasLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return true;
            }

            i++;
        }

        return false;
    }
}
