using System.Text;
using System.Text.RegularExpressions;

namespace Ideation.Discovery.Reading;

/// <summary>Runs of kanji, katakana and letters, and the parts of them that two texts could share.</summary>
internal static partial class JapaneseTerms
{
    private const int Longest = 10;
    private const int FewestStopped = 3;
    private static readonly int MostStopped = StopWords.Japanese.Max(word => word.Length);

    public static IEnumerable<Term> Read(string text)
    {
        foreach (Match run in Run().Matches(text))
        {
            foreach (var (start, end) in Parts(run.Value))
            {
                var form = run.Value[start..end];
                var key = form.Normalize(NormalizationForm.FormKC).ToUpperInvariant();
                if (!StopWords.Japanese.Contains(key) && !Digits().IsMatch(key))
                {
                    yield return new Term(key, form, 1);
                }
            }
        }
    }

    // A part may begin and end between two kanji or where the script changes, never inside a katakana or Latin word.
    private static IEnumerable<(int Start, int End)> Parts(string run)
    {
        var boundaries = Boundaries(run);
        for (var start = 0; start < run.Length; start++)
        {
            for (var end = start + 2; end <= Math.Min(run.Length, start + Longest); end++)
            {
                if (boundaries[start] && boundaries[end])
                {
                    yield return (start, end);
                }
            }
        }
    }

    // Nor inside a stop word of several characters: 造方法 is no part of 製造方法 that two texts could share.
    private static bool[] Boundaries(string run)
    {
        var boundaries = Enumerable.Range(0, run.Length + 1).Select(at => IsBoundary(run, at)).ToArray();
        for (var start = 0; start < run.Length; start++)
        {
            for (var length = FewestStopped; length <= Math.Min(MostStopped, run.Length - start); length++)
            {
                if (StopWords.Japanese.Contains(run.Substring(start, length)))
                {
                    Array.Fill(boundaries, false, start + 1, length - 1);
                }
            }
        }

        return boundaries;
    }

    private static bool IsBoundary(string run, int at) =>
        at == 0 || at == run.Length || IsKanji(run[at - 1]) || IsKanji(run[at]) || IsKatakana(run[at - 1]) != IsKatakana(run[at]);

    private static bool IsKanji(char c) => c is >= '\u3400' and <= '\u9FFF' or '々';

    private static bool IsKatakana(char c) => c is >= '\u30A0' and <= '\u30FF';

    [GeneratedRegex(@"[\u3400-\u9FFF々\u30A1-\u30FA\u30FCA-Za-zＡ-Ｚａ-ｚ]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Run();

    [GeneratedRegex(@"^[0-9A-Z]{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
