using System.Text.RegularExpressions;

namespace Ideation.Discovery.Reading;

/// <summary>Single content words and runs of two or three of them.</summary>
internal static partial class EnglishTerms
{
    public static IEnumerable<Term> Read(string text)
    {
        var run = new List<(string Key, int Start, int End)>();
        var previousEnd = -1;
        foreach (Match match in Word().Matches(text))
        {
            var lower = match.Value.ToLowerInvariant();
            var adjacent = previousEnd > 0 && previousEnd == match.Index - 1 && text[previousEnd] is ' ' or '-';
            previousEnd = match.Index + match.Length;
            if (StopWords.English.Contains(lower))
            {
                run.Clear();
                continue;
            }

            if (!adjacent)
            {
                run.Clear();
            }

            run.Add((Stem(lower), match.Index, previousEnd));
            for (var length = 1; length <= Math.Min(3, run.Count); length++)
            {
                var words = run[^length..];
                yield return new Term(string.Join(' ', words.Select(word => word.Key)), text[words[0].Start..previousEnd], length);
            }
        }
    }

    // Only what plural and simple verb endings need: a wrong merge would show as a shared term that is not shared.
    internal static string Stem(string word) => word switch
    {
        _ when word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when word.Length > 4 && (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal)) => word[..^2],
        _ when word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal) && !word.EndsWith("is", StringComparison.Ordinal) => word[..^1],
        _ => word,
    };

    [GeneratedRegex("[A-Za-z][A-Za-z0-9]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
