using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Metrics;
using Ideation.Patents;

namespace Ideation.Evaluation.Baselines;

/// <summary>The fields that most often occur with the home field, the query left out; a field never seen with it is not ranked.</summary>
internal sealed class HomePriorRanker(XFieldTask task) : IFieldRanker
{
    public ValueTask<IReadOnlyList<IpcSubclass>> RankAsync(XFieldItem item, int limit, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<IpcSubclass>>(
        [
            .. new HomePrior(task.Counts, item.Home, item.Document).Counts
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key)
                .Select(pair => pair.Key)
                .Take(limit),
        ]);
}
