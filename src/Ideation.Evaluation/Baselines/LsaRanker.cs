using System.Buffers;
using System.Numerics.Tensors;
using Ideation.Evaluation.Datasets;
using Ideation.Patents;

namespace Ideation.Evaluation.Baselines;

/// <summary>Votes of the nearest documents in 256 dimensions of sublinear TF-IDF (latent semantic analysis), by cosine to the fourth power.</summary>
internal sealed class LsaRanker : IFieldRanker
{
    private const int Dimensions = 256;

    private readonly IReadOnlyList<PatentDocument> _documents;
    private readonly float[][] _vectors;

    public LsaRanker(IReadOnlyList<PatentDocument> documents, TermTable table, int seed, CancellationToken cancellationToken)
    {
        _documents = documents;
        _vectors = RandomisedSvd.ProjectRows(Weigh(table), Dimensions, seed, cancellationToken);
        foreach (var vector in _vectors)
        {
            Normalise(vector);
        }
    }

    public ValueTask<IReadOnlyList<IpcSubclass>> RankAsync(XFieldItem item, int limit, CancellationToken cancellationToken)
    {
        var scores = ArrayPool<float>.Shared.Rent(_documents.Count);
        try
        {
            var query = _vectors[item.Position];
            for (var i = 0; i < _documents.Count; i++)
            {
                scores[i] = TensorPrimitives.Dot(query, _vectors[i]);
            }

            var nearest = NearestDocuments.Select(_documents, scores.AsSpan(0, _documents.Count), item);
            return ValueTask.FromResult(NeighbourVotes.Rank(nearest.Select(found => (found.Fields, NeighbourVotes.OfSimilarity(found.Score))), item.Home, limit));
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scores);
        }
    }

    // (1 + ln tf) · (ln((1 + N) / (1 + df)) + 1), rows of unit length.
    private static SparseMatrix Weigh(TermTable table)
    {
        var rarity = table.DocumentFrequencies.Select(frequency => MathF.Log((1f + table.Rows.Count) / (1f + frequency)) + 1).ToArray();
        var values = table.Rows.Select(row => row.Select(cell => (1 + MathF.Log(cell.Count)) * rarity[cell.Term]).ToArray()).ToArray();
        foreach (var row in values)
        {
            Normalise(row);
        }

        return new SparseMatrix([.. table.Rows.Select(row => row.Select(cell => cell.Term).ToArray())], values, table.DocumentFrequencies.Length);
    }

    private static void Normalise(float[] vector)
    {
        var norm = TensorPrimitives.Norm<float>(vector);
        if (norm > 0)
        {
            TensorPrimitives.Divide(vector, norm, vector);
        }
    }
}
