using System.Text.RegularExpressions;

namespace Ideation.Tests.Embeddings.Tokenisation;

/// <summary>Learns a WordPiece vocabulary by counting: characters, frequent words, frequent ends of words. Rare characters stay out, so that there are unknown words.</summary>
internal static partial class WordPieceVocabulary
{
    private static readonly string[] Special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"];

    public static IReadOnlyList<string> Learn(IEnumerable<string> texts, bool lower)
    {
        var words = new Dictionary<string, int>();
        var parts = new Dictionary<string, int>();
        foreach (var word in texts.SelectMany(text => Word().Matches(lower ? text.ToLowerInvariant() : text)).Select(match => match.Value))
        {
            Count(words, word);
            for (var start = 0; start < word.Length; start++)
            {
                Count(parts, start == 0 ? word[..1] : "##" + word[start].ToString());
                Count(parts, "##" + word[Math.Max(1, start)..]);
            }
        }

        return [.. Special, .. Frequent(words, 3, 3000).Concat(Frequent(parts, 4, 4000)).Where(piece => piece != "##").Distinct()];
    }

    private static void Count(Dictionary<string, int> counts, string piece) => counts[piece] = counts.GetValueOrDefault(piece) + 1;

    private static IEnumerable<string> Frequent(Dictionary<string, int> counts, int atLeast, int most) => counts
        .Where(entry => entry.Value >= atLeast)
        .OrderByDescending(entry => entry.Value)
        .ThenBy(entry => entry.Key, StringComparer.Ordinal)
        .Take(most)
        .Select(entry => entry.Key);

    [GeneratedRegex(@"[\p{IsHiragana}]|[\p{IsKatakana}]+|[\p{IsCJKUnifiedIdeographs}]|[^\W\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]+|[^\w\s]")]
    private static partial Regex Word();
}
