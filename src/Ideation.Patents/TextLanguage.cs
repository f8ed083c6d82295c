namespace Ideation.Patents;

/// <summary>Tells Japanese text from other text by its script.</summary>
public static class TextLanguage
{
    // A single kana in an English abstract is a quoted name; a fifth of all letters is a language.
    private const double JapaneseShare = 0.2;

    private const int FewestMarks = 2;
    // Particles, and simplified characters that Japanese writes otherwise.
    private const string ChineseMarks = "的了们这吗没我你她为说对过还发开头经产业务质优创净细锅丝让电话车间门问题应该";

    private static readonly HashSet<string> EnglishMarks = ["the", "of", "and", "to", "for", "that", "with", "by", "from", "are", "this", "which", "we", "our", "is", "it", "or", "as", "be"];

    private static readonly HashSet<string> OtherMarks =
        ["le", "la", "les", "des", "du", "et", "une", "est", "que", "der", "die", "das", "und", "ein", "eine", "wir", "nicht", "ist", "el", "los", "las", "y", "una", "il", "di", "e", "os", "o", "não", "cum", "dum", "en", "het", "een", "och",
     "dass", "nichts", "für", "auf", "sich", "wird", "werden", "oder", "nous", "notre", "dans", "avec", "qui", "para", "del", "nuestro", "nuestra", "che", "della"];

    /// <summary><c>ja</c> where at least a fifth of the letters are kana or kanji, otherwise <c>en</c>.</summary>
    public static string Detect(string text)
    {
        var letters = 0;
        var japanese = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                letters++;
                japanese += IsJapanese(c) ? 1 : 0;
            }
        }

        return japanese > 0 && japanese >= letters * JapaneseShare ? "ja" : "en";
    }

    /// <summary>True for a text that is plainly neither English nor Japanese: most letters of another script, kanji with Chinese particles and no kana, or more function words of other languages than English ones.</summary>
    public static bool IsAnother(string text)
    {
        var letters = text.Where(char.IsLetter).ToArray();
        if (letters.Length > 0 && letters.Count(c => c > '\u024F' && !IsJapanese(c)) * 2 > letters.Length)
        {
            return true;
        }

        if (Detect(text) == "ja")
        {
            return !letters.Any(IsKana) && letters.Count(ChineseMarks.Contains) >= FewestMarks;
        }

        var words = text.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '\n', '\r', '\t', '’', '\''], StringSplitOptions.RemoveEmptyEntries);
        var other = words.Count(OtherMarks.Contains);
        return other >= FewestMarks && other > words.Count(EnglishMarks.Contains);
    }

    /// <summary>Kana (also half-width) and kanji.</summary>
    public static bool IsJapanese(char c) => IsKana(c) || c is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    public static bool IsKana(char c) => c is (>= '\u3041' and <= '\u30FF') or (>= '\uFF66' and <= '\uFF9D');
}
