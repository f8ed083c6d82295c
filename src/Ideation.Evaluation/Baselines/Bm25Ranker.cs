using System.Buffers;
using Ideation.Evaluation.Datasets;
using Ideation.Patents;

namespace Ideation.Evaluation.Baselines;

/// <summary>Votes of the nearest documents by Okapi BM25 with k1 = 1.2 and b = 0.75; a document's length counts the kept terms.</summary>
internal sealed class Bm25Ranker : IFieldRanker
{
    private const float K1 = 1.2f;
    private const float B = 0.75f;

    private readonly IReadOnlyList<PatentDocument> _documents;
    private readonly TermTable _table;
    private readonly Posting[][] _postings;

    public Bm25Ranker(IReadOnlyList<PatentDocument> documents, TermTable table)
    {
        _documents = documents;
        _table = table;
        _postings = [.. table.DocumentFrequencies.Select(frequency => new Posting[frequency])];
        Fill();
    }

    public ValueTask<IReadOnlyList<IpcSubclass>> RankAsync(XFieldItem item, int limit, CancellationToken cancellationToken)
    {
        var scores = ArrayPool<float>.Shared.Rent(_documents.Count);
        try
        {
            var used = scores.AsSpan(0, _documents.Count);
            Score(item.Position, used);
            return ValueTask.FromResult(NeighbourVotes.Rank(NearestDocuments.Select(_documents, used, item), item.Home, limit));
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scores);
        }
    }

    /// <summary>The score of every document for the text of the document at <paramref name="position"/>; a term counts once however often the query has it.</summary>
    internal void Score(int position, Span<float> scores)
    {
        scores.Clear();
        foreach (var (term, _) in _table.Rows[position])
        {
            foreach (var (document, weight) in _postings[term])
            {
                scores[document] += weight;
            }
        }
    }

    private void Fill()
    {
        var lengths = _table.Rows.Select(row => (float)row.Sum(cell => cell.Count)).ToArray();
        var meanLength = Math.Max(lengths.Average(), float.Epsilon);
        var filled = new int[_postings.Length];
        for (var document = 0; document < lengths.Length; document++)
        {
            var norm = K1 * (1 - B + (B * lengths[document] / meanLength));
            foreach (var (term, count) in _table.Rows[document])
            {
                _postings[term][filled[term]++] = new Posting(document, InverseFrequency(term) * count * (K1 + 1) / (count + norm));
            }
        }
    }

    private float InverseFrequency(int term)
    {
        var frequency = _table.DocumentFrequencies[term];
        return MathF.Log(1 + ((_documents.Count - frequency + 0.5f) / (frequency + 0.5f)));
    }

    private readonly record struct Posting(int Document, float Weight);
}
