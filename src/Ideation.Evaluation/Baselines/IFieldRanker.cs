using Ideation.Evaluation.Datasets;
using Ideation.Patents;

namespace Ideation.Evaluation.Baselines;

/// <summary>A way of ranking fields for a query; called from several threads at once.</summary>
public interface IFieldRanker
{
    /// <summary>Fields outside the query's home class, best first, at most <paramref name="limit"/>; never looks at the query's truth or at its own codes.</summary>
    ValueTask<IReadOnlyList<IpcSubclass>> RankAsync(XFieldItem item, int limit, CancellationToken cancellationToken);
}
