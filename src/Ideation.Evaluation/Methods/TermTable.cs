using System.Runtime.InteropServices;

namespace Ideation.Evaluation.Methods;

/// <summary>Which terms each text of a corpus has how often, rare and common terms left out.</summary>
internal sealed class TermTable
{
    private const int FewestTexts = 3;
    private const double LargestShare = 0.2;

    private readonly Dictionary<string, int> _ids;
    private readonly Func<string, IEnumerable<string>> _split;

    private TermTable(Dictionary<string, int> ids, Func<string, IEnumerable<string>> split, TermCount[][] rows, int[] documentFrequencies)
    {
        _ids = ids;
        _split = split;
        Rows = rows;
        DocumentFrequencies = documentFrequencies;
    }

    /// <summary>A row a text, in order of the corpus; terms ascending.</summary>
    public IReadOnlyList<TermCount[]> Rows { get; }

    /// <summary>For each term, the number of texts that have it.</summary>
    public int[] DocumentFrequencies { get; }

    /// <summary>Keeps the terms in at least <paramref name="fewestTexts"/> texts and at most <paramref name="largestShare"/> of them.</summary>
    public static TermTable Build(IReadOnlyList<string> texts, Func<string, IEnumerable<string>> split, int fewestTexts = FewestTexts, double largestShare = LargestShare)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var frequencies = new List<int>();
        var rows = new List<TermCount[]>(texts.Count);
        foreach (var text in texts)
        {
            rows.Add(Count(split(text), term => Add(term, ids, frequencies)));
            foreach (var (term, _) in rows[^1])
            {
                frequencies[term]++;
            }
        }

        return Prune(ids, split, rows, frequencies, fewestTexts, (int)(largestShare * texts.Count));
    }

    /// <summary>The row of a text that need not be in the corpus; terms the table does not keep are left out.</summary>
    public TermCount[] Row(string text) => Count(_split(text), term => _ids.GetValueOrDefault(term, -1));

    // Negative ids are passed over.
    private static TermCount[] Count(IEnumerable<string> terms, Func<string, int> idOf)
    {
        var counts = new Dictionary<int, int>();
        foreach (var term in terms)
        {
            if (idOf(term) is >= 0 and var id)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, id, out _)++;
            }
        }

        return [.. counts.OrderBy(pair => pair.Key).Select(pair => new TermCount(pair.Key, pair.Value))];
    }

    private static int Add(string term, Dictionary<string, int> ids, List<int> frequencies)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, term, out var known);
        if (!known)
        {
            id = frequencies.Count;
            frequencies.Add(0);
        }

        return id;
    }

    private static TermTable Prune(Dictionary<string, int> ids, Func<string, IEnumerable<string>> split, List<TermCount[]> rows, List<int> frequencies, int fewest, int most)
    {
        var renumbered = new int[frequencies.Count];
        var kept = new List<int>();
        for (var id = 0; id < renumbered.Length; id++)
        {
            renumbered[id] = frequencies[id] >= fewest && frequencies[id] <= most ? kept.Count : -1;
            if (renumbered[id] >= 0)
            {
                kept.Add(frequencies[id]);
            }
        }

        var pruned = rows.Select(row => row.Where(cell => renumbered[cell.Term] >= 0).Select(cell => cell with { Term = renumbered[cell.Term] }).ToArray());
        return new TermTable(
            ids.Where(pair => renumbered[pair.Value] >= 0).ToDictionary(pair => pair.Key, pair => renumbered[pair.Value], StringComparer.Ordinal),
            split,
            [.. pruned],
            [.. kept]);
    }
}
