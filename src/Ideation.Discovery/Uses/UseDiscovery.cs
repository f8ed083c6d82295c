using Ideation.Discovery.Fields;
using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;
using Ideation.Patents;
using Microsoft.Extensions.AI;

namespace Ideation.Discovery.Uses;

/// <summary>Finds alternative uses of a core technology: fields outside home that its nearest documents point to, with the documents that show it.</summary>
public sealed class UseDiscovery(
    IPatentIndex index, IEmbeddingGenerator<string, Embedding<float>> embeddings, FieldStatistics statistics, DiscoveryOptions options)
{
    private readonly SpanReader _reader = new(embeddings);
    private readonly NeighbourSearch _search = new(index, statistics, options);
    private readonly CandidateRanking _ranking = new(statistics, options);
    private readonly AbstentionRule _abstention = new(options);

    /// <summary>At most <paramref name="limit"/> uses, best first; none, with the reason, when the text or the evidence is too thin.</summary>
    /// <exception cref="PatentIndexException">The index cannot be searched.</exception>
    public async Task<DiscoveryResult> FindUsesAsync(CoreTechnology technology, Distance distance, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        var reading = await _reader.ReadAsync(technology, cancellationToken).ConfigureAwait(false);
        var around = await _search.SearchAsync(reading, withSentences: options.Ranking is not null, cancellationToken).ConfigureAwait(false);
        var weights = new TermWeights(around.All.Select(neighbour => neighbour.Document), reading.TermKeys);
        var result = new DiscoveryResult
        {
            Technology = technology,
            HomeFields = around.HomeFields,
            Distance = distance,
            Uses = [],
            BestSimilarity = around.BestSimilarity,
            CorpusDocuments = around.CorpusDocuments,
            CorpusFields = statistics.Fields.Count,
            Surroundings = new Surroundings(reading, around) { Weights = weights },
        };
        if (_abstention.Judge(reading, around, weights) is { } reason)
        {
            return result with { Abstention = reason, HomeFields = reason == AbstentionReason.NothingOutsideHome ? around.HomeFields : [] };
        }

        var selection = new UseSelection(reading, around, weights, statistics, options);
        var candidates = _ranking.Rank(reading, around, around.SentenceVoters, weights, distance);
        var examined = candidates.Where(candidate => selection.IsWorthReading(candidate, _ranking, distance)).Take(limit * 3).ToArray();
        var readings = await _reader.ReadAsync(selection.DocumentsOf(examined), cancellationToken).ConfigureAwait(false);
        selection.Select(examined, readings, distance, limit);
        return result with { Uses = selection.Uses, Rejected = selection.Rejected, Abstention = selection.Abstention };
    }
}
