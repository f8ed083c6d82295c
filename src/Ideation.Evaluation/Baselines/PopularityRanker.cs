using Ideation.Evaluation.Datasets;
using Ideation.Patents;

namespace Ideation.Evaluation.Baselines;

/// <summary>The fields with the most documents, whatever the query.</summary>
internal sealed class PopularityRanker(XFieldTask task) : IFieldRanker
{
    private readonly IpcSubclass[] _fields = [.. task.Statistics.Fields.OrderByDescending(task.Statistics.Documents)];

    public ValueTask<IReadOnlyList<IpcSubclass>> RankAsync(XFieldItem item, int limit, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<IpcSubclass>>([.. _fields.Where(field => field.Class != item.Home.Class).Take(limit)]);
}
