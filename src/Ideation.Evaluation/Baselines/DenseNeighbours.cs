using System.Collections.Concurrent;
using Ideation.Discovery;
using Ideation.Evaluation.Datasets;
using Ideation.Patents;
using Microsoft.Extensions.AI;

namespace Ideation.Evaluation.Baselines;

/// <summary>The nearest classified documents of each query in the product's own index; searched once, then remembered.</summary>
/// <param name="index">Holds the task's corpus.</param>
/// <param name="generator">The embedding model the index was filled with.</param>
/// <param name="text">The text of a document that is embedded.</param>
public sealed class DenseNeighbours(IPatentIndex index, IEmbeddingGenerator<string, Embedding<float>> generator, Func<PatentDocument, string> text)
{
    private readonly ConcurrentDictionary<int, IReadOnlyList<FieldVoter>> _found = [];

    /// <summary>Documents in the query's language, at most <paramref name="limit"/>, closest first, never the query or one of identical abstract; none for a text the model does not know.</summary>
    public async ValueTask<IReadOnlyList<FieldVoter>> FindAsync(XFieldItem item, int limit, CancellationToken cancellationToken)
    {
        if (_found.TryGetValue(item.Index, out var known) && known.Count >= limit)
        {
            return known;
        }

        var vectors = await generator.GenerateAsync([text(item.Document)], cancellationToken: cancellationToken).ConfigureAwait(false);
        if (!vectors[0].Vector.Span.ContainsAnyExcept(0f))
        {
            return [];
        }

        var query = new NeighbourQuery(vectors[0].Vector, limit)
        {
            Filter = new PatentFilter { Classified = true, Language = item.Document.Language, ExcludeNumbers = [.. item.Excluded] },
        };
        var neighbours = await index.SearchAsync(query, cancellationToken).ConfigureAwait(false);
        return _found[item.Index] = [.. neighbours.Select(neighbour => new FieldVoter(neighbour.Document.Fields, neighbour.Similarity))];
    }
}
