using Ideation.Discovery;
using Ideation.Evaluation.Datasets;
using Ideation.Patents;

namespace Ideation.Evaluation.Baselines;

/// <summary>The product's own ranking of fields over the neighbours its index finds.</summary>
internal sealed class IdeationRanker(XFieldTask task, DenseNeighbours neighbours, FieldVoteOptions options) : IFieldRanker
{
    public async ValueTask<IReadOnlyList<IpcSubclass>> RankAsync(XFieldItem item, int limit, CancellationToken cancellationToken)
    {
        var found = await neighbours.FindAsync(item, options.Voters, cancellationToken).ConfigureAwait(false);
        return [.. FieldVotes.Rank(found, [item.Home.Class], task.Statistics, options).Select(vote => vote.Field).Take(limit)];
    }
}
