using System.Runtime.InteropServices;
using Ideation.Patents;

namespace Ideation.Evaluation.Baselines;

/// <summary>Which terms each document of a corpus has how often: title and abstract, rare and common terms left out.</summary>
internal sealed class TermTable
{
    private const int FewestDocuments = 3;
    private const double LargestShare = 0.2;

    private TermTable(IReadOnlyList<TermCount[]> rows, int[] documentFrequencies)
    {
        Rows = rows;
        DocumentFrequencies = documentFrequencies;
    }

    /// <summary>A row a document, in order of the corpus; terms ascending.</summary>
    public IReadOnlyList<TermCount[]> Rows { get; }

    /// <summary>For each term, the number of documents that have it.</summary>
    public int[] DocumentFrequencies { get; }

    /// <summary>Keeps the terms in at least <paramref name="fewestDocuments"/> documents and at most <paramref name="largestShare"/> of them.</summary>
    public static TermTable Build(IReadOnlyList<PatentDocument> documents, int fewestDocuments = FewestDocuments, double largestShare = LargestShare)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var frequencies = new List<int>();
        var rows = new List<TermCount[]>(documents.Count);
        foreach (var document in documents)
        {
            rows.Add(Count(document, ids, frequencies));
        }

        return Prune(rows, frequencies, fewestDocuments, (int)(largestShare * documents.Count));
    }

    private static TermCount[] Count(PatentDocument document, Dictionary<string, int> ids, List<int> frequencies)
    {
        var counts = new Dictionary<int, int>();
        foreach (var term in Terms.Of(document.Title + "\n" + document.Abstract))
        {
            ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, term, out var known);
            if (!known)
            {
                id = frequencies.Count;
                frequencies.Add(0);
            }

            counts[id] = counts.GetValueOrDefault(id) + 1;
        }

        foreach (var id in counts.Keys)
        {
            frequencies[id]++;
        }

        return [.. counts.Select(pair => new TermCount(pair.Key, pair.Value))];
    }

    private static TermTable Prune(List<TermCount[]> rows, List<int> frequencies, int fewest, int most)
    {
        var kept = Enumerable.Range(0, frequencies.Count).Where(id => frequencies[id] >= fewest && frequencies[id] <= most).ToArray();
        var renumbered = kept.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var pruned = rows.Select(row => row
            .Where(cell => renumbered.ContainsKey(cell.Term))
            .Select(cell => cell with { Term = renumbered[cell.Term] })
            .OrderBy(cell => cell.Term)
            .ToArray());
        return new TermTable([.. pruned], [.. kept.Select(id => frequencies[id])]);
    }
}
