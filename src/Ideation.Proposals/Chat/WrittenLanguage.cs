namespace Ideation.Proposals.Chat;

/// <summary>Tells whether a text is in the language it should be in.</summary>
internal static class WrittenLanguage
{
    /// <summary>Japanese has kana in any sentence, which Chinese has not; English is almost all Latin letters and has its small words.</summary>
    public static bool Is(string text, string language)
    {
        var letters = text.Where(char.IsLetter).ToArray();
        if (letters.Length == 0)
        {
            return false;
        }

        var kana = letters.Count(letter => letter is >= '\u3041' and <= '\u30FF');
        var latin = letters.Count(char.IsAsciiLetter);
        return language == "ja" ? kana * 10 >= letters.Length : latin * 10 >= letters.Length * 8 && HasEnglishWords(text);
    }

    private static bool HasEnglishWords(string text) =>
        text.Split([' ', ',', '.', '\n'], StringSplitOptions.RemoveEmptyEntries).Any(word => word.ToLowerInvariant() is "the" or "a" or "an" or "of" or "to" or "and" or "could" or "is" or "on" or "with");
}
