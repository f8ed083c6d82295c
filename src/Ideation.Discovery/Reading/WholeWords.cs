using System.Text.RegularExpressions;

namespace Ideation.Discovery.Reading;

/// <summary>Looks for words as a reader sees them: glaze is no glass, industrial no dust, and 180 °C is not 80 °C. Japanese has no gaps between its words; there a word begins and ends where the script changes or where a run of kanji falls apart: 紙面 has no 紙.</summary>
internal static class WholeWords
{
    // What is set before or behind a Japanese word and leaves it whole. 不 and 無 turn it round, and are none.
    private const string Prefixes = "超耐極各両全";
    private const string Suffixes = "性用時製的化中内上下外系側型状式品剤材膜層板部管器車業屋店";

    private const string Before = @"(?<!\w|\d\.)";
    private const string After = @"(?!\w)";

    /// <summary>Whether a text names a term, in the singular or the plural, in whatever case.</summary>
    public static bool Names(string text, string term, string language) => language == "ja"
        ? Places(text, term, StringComparison.OrdinalIgnoreCase).Count > 0
        : Regex.IsMatch(text, $"{Before}{Regex.Escape(Singular(term))}(?:s|es)?{After}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Whether a text has exactly these words.</summary>
    public static bool Has(string text, string words, string language) => language == "ja"
        ? Places(text, words, StringComparison.Ordinal).Count > 0
        : Regex.IsMatch(text, Exactly(words), RegexOptions.CultureInvariant);

    /// <summary>A text without these words, wherever they stand.</summary>
    public static string Cut(string text, string words, string language) => language == "ja"
        ? Places(text, words, StringComparison.Ordinal).OrderDescending().Aggregate(text, (left, at) => left.Remove(at, words.Length))
        : Regex.Replace(text, @"\s?" + Exactly(words), "", RegexOptions.CultureInvariant);

    /// <summary>An English term without the mark of a plural.</summary>
    public static string Singular(string term) => term.EndsWith('s') && !term.EndsWith("ss", StringComparison.Ordinal) ? term[..^1] : term;

    /// <summary>Whether a stretch of Japanese begins and ends at the borders of words; a single kanji must stand alone, for in a compound it is a part of another word. A katakana word may be the first or the last of a compound.</summary>
    public static bool StandsAlone(string text, int start, int length) => length == 1
        ? !IsWritten(text, start - 1) && !IsWritten(text, start + 1)
        : (BeginsWord(text, start), EndsWord(text, start + length)) switch
        {
            (true, true) => true,
            (false, true) => IsKatakana(text[start]),
            (true, false) => IsKatakana(text[start + length]),
            _ => false,
        };

    /// <summary>Whether a word of Japanese can begin at a place: a word of kanji has two of them as a rule, and a single one left over belongs to the word beside it.</summary>
    public static bool BeginsWord(string text, int at) => !IsInRun(text, at) || (IsKanji(text[at]) && (Run(text, at - 1, -1) > 1 || Prefixes.Contains(text[at - 1], StringComparison.Ordinal)));

    /// <summary>Whether a word of Japanese can end before a place.</summary>
    public static bool EndsWord(string text, int at) => !IsInRun(text, at) || (IsKanji(text[at]) && (Run(text, at, 1) > 1 || Suffixes.Contains(text[at], StringComparison.Ordinal)));

    private static int Run(string text, int at, int step)
    {
        var length = 0;
        for (; at >= 0 && at < text.Length && IsKanji(text[at]); at += step)
        {
            length++;
        }

        return length;
    }

    private static bool IsInRun(string text, int at) =>
        at > 0 && at < text.Length && ((IsKanji(text[at - 1]) && IsKanji(text[at])) || (IsKatakana(text[at - 1]) && IsKatakana(text[at])) || (char.IsAsciiDigit(Narrow(text[at - 1])) && char.IsAsciiDigit(Narrow(text[at]))) || (char.IsAsciiLetter(Narrow(text[at - 1])) && char.IsAsciiLetter(Narrow(text[at]))));

    private static bool IsWritten(string text, int at) => at >= 0 && at < text.Length && (IsKanji(text[at]) || IsKatakana(text[at]));

    private static bool IsKanji(char c) => c is >= '\u3400' and <= '\u9FFF' or '々';

    private static bool IsKatakana(char c) => c is >= '\u30A1' and <= '\u30FA' or 'ー';

    // The full-width forms of ASCII.
    private static char Narrow(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    private static List<int> Places(string text, string words, StringComparison comparison)
    {
        var places = new List<int>();
        for (var at = words.Length == 0 ? -1 : text.IndexOf(words, comparison); at >= 0; at = at + words.Length > text.Length ? -1 : text.IndexOf(words, at + words.Length, comparison))
        {
            if (StandsAlone(text, at, words.Length))
            {
                places.Add(at);
            }
        }

        return places;
    }

    private static string Exactly(string words) => Before + Regex.Escape(words) + After;
}
