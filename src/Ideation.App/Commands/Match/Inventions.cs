using Ideation.Patents;

namespace Ideation.App.Commands.Match;

/// <summary>Finds documents of one invention that sources give no family: the same title over an abstract that differs in a blank, a number or a few words.</summary>
internal static class Inventions
{
    private const int Run = 3;

    // Continuations change a clause; two inventions with one title share far less.
    private const double Same = 0.8;

    /// <summary>The documents without those that repeat an earlier one of the list.</summary>
    public static IReadOnlyList<PatentDocument> OneOfEach(IReadOnlyList<PatentDocument> documents)
    {
        var kept = new List<PatentDocument>(documents.Count);
        var runsOfTitle = new Dictionary<string, List<HashSet<string>>>();
        foreach (var document in documents)
        {
            var title = Letters(document.Title);
            if (title.Length == 0)
            {
                kept.Add(document);
                continue;
            }

            var runs = Runs(Letters(document.Abstract));
            if (!runsOfTitle.TryGetValue(title, out var earlier))
            {
                runsOfTitle[title] = earlier = [];
            }

            if (!earlier.Exists(other => Shared(runs, other) >= Same))
            {
                earlier.Add(runs);
                kept.Add(document);
            }
        }

        return kept;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static HashSet<string> Runs(string letters) => [.. Enumerable.Range(0, Math.Max(0, letters.Length - Run + 1)).Select(start => letters.Substring(start, Run))];

    private static double Shared(HashSet<string> one, HashSet<string> other)
    {
        var both = one.Count(other.Contains);
        return both == 0 ? 0 : (double)both / (one.Count + other.Count - both);
    }
}
