namespace Ideation.App;

/// <summary>Tells Japanese from English: kana, or a share of ideographs, make a text Japanese.</summary>
internal static class TextLanguage
{
    private const double IdeographShare = 0.2;

    public static string Detect(string text)
    {
        var letters = 0;
        var ideographs = 0;
        foreach (var c in text)
        {
            if (c is (>= '\u3041' and <= '\u30FF') or (>= '\uFF66' and <= '\uFF9D'))
            {
                return "ja";
            }

            letters += char.IsLetter(c) ? 1 : 0;
            ideographs += c is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
        }

        return ideographs > IdeographShare * letters ? "ja" : "en";
    }
}
