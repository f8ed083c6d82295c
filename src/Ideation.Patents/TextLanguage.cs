namespace Ideation.Patents;

/// <summary>Tells Japanese text from other text by its script.</summary>
public static class TextLanguage
{
    // A single kana in an English abstract is a quoted name; a fifth of all letters is a language.
    private const double JapaneseShare = 0.2;

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

    /// <summary>Kana (also half-width) and kanji.</summary>
    public static bool IsJapanese(char c) => IsKana(c) || c is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    public static bool IsKana(char c) => c is (>= '\u3041' and <= '\u30FF') or (>= '\uFF66' and <= '\uFF9D');
}
