using Ideation.Evaluation.Datasets;
using Ideation.Patents;

namespace Ideation.Evaluation.Baselines;

/// <summary>Fields drawn without replacement; the same ones for the same seed and query.</summary>
internal sealed class RandomRanker(XFieldTask task, int seed) : IFieldRanker
{
    public ValueTask<IReadOnlyList<IpcSubclass>> RankAsync(XFieldItem item, int limit, CancellationToken cancellationToken)
    {
        var fields = task.Statistics.Fields.Where(field => field.Class != item.Home.Class).ToArray();
        new SeededRandom(seed, item.Index).Shuffle<IpcSubclass>(fields);
        return ValueTask.FromResult<IReadOnlyList<IpcSubclass>>([.. fields.Take(limit)]);
    }
}
