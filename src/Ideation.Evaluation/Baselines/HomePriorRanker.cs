using Ideation.Evaluation.Datasets;
using Ideation.Patents;

namespace Ideation.Evaluation.Baselines;

/// <summary>The fields that most often occur with the home field, the query left out; a field never seen with it is not ranked.</summary>
internal sealed class HomePriorRanker(XFieldTask task) : IFieldRanker
{
    public ValueTask<IReadOnlyList<IpcSubclass>> RankAsync(XFieldItem item, int limit, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<IpcSubclass>>(
        [
            .. task.Statistics.Fields
                .Where(field => field.Class != item.Home.Class)
                .Select(field => (Field: field, Count: task.Statistics.BridgingDocuments(item.Home, field, item.Own)))
                .Where(pair => pair.Count > 0)
                .OrderByDescending(pair => pair.Count)
                .ThenBy(pair => pair.Field)
                .Select(pair => pair.Field)
                .Take(limit),
        ]);
}
