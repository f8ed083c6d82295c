using System.Text.RegularExpressions;

namespace Ideation.Discovery.Reading;

/// <summary>The terms of a text that a document holds, each counted once: 撥水性 is one word, though 撥水 and 水性 are terms, too, and a compound counts by its words.</summary>
/// <param name="Keys">In English the single words, in Japanese the longest terms.</param>
/// <param name="Words">How many words they are.</param>
/// <param name="Compounds">How many terms of several words there are, none a part of another.</param>
internal sealed partial record OwnTerms(IReadOnlyList<string> Keys, int Words, int Compounds)
{
    // 表面 and 処理 are words, and most compounds are made of such pairs; a third character, as in 撥水性, is an ending.
    private const int KanjiOfWord = 2;

    public static OwnTerms Of(IReadOnlyList<string> keys, string language)
    {
        if (language == "ja")
        {
            var longest = LongestTerms.Of(keys, key => key, language);
            return new OwnTerms(longest, longest.Sum(JapaneseWords), longest.Count(key => JapaneseWords(key) > 1));
        }

        string[] words = [.. keys.Where(key => !key.Contains(' ', StringComparison.Ordinal))];
        string[] phrases = [.. keys.Where(key => key.Contains(' ', StringComparison.Ordinal)).Select(key => $" {key} ")];
        return new OwnTerms(words, words.Length, phrases.Count(phrase => !phrases.Any(other => other.Length > phrase.Length && other.Contains(phrase, StringComparison.Ordinal))));
    }

    private static int JapaneseWords(string key) => Math.Max(1, Kanji().Matches(key).Sum(run => Math.Max(1, run.Length / KanjiOfWord)) + Others().Count(key));

    [GeneratedRegex(@"[\u3400-\u9FFF々]+", RegexOptions.CultureInvariant)]
    private static partial Regex Kanji();

    [GeneratedRegex(@"[\u30A0-\u30FF]+|[A-Z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}
