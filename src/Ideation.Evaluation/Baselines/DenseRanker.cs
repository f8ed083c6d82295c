using Ideation.Evaluation.Datasets;
using Ideation.Patents;

namespace Ideation.Evaluation.Baselines;

/// <summary>Votes of the nearest documents in the index, by similarity to the fourth power and nothing else.</summary>
internal sealed class DenseRanker(DenseNeighbours neighbours) : IFieldRanker
{
    public async ValueTask<IReadOnlyList<IpcSubclass>> RankAsync(XFieldItem item, int limit, CancellationToken cancellationToken)
    {
        var found = await neighbours.FindAsync(item, NeighbourVotes.Voters, cancellationToken).ConfigureAwait(false);
        return NeighbourVotes.Rank(
            found.Take(NeighbourVotes.Voters).Select(voter => (voter.Fields, NeighbourVotes.OfSimilarity(voter.Similarity))), item.Home, limit);
    }
}
