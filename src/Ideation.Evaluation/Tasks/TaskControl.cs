using Ideation.Evaluation.Metrics;

namespace Ideation.Evaluation.Tasks;

/// <summary>The control that must collapse: the same answers measured against truths dealt to other items.</summary>
/// <param name="Metric">The metric that is looked at.</param>
/// <param name="Baseline">The method that knows no more than a dealt truth tells.</param>
/// <param name="Strata">For each item the stratum inside which truths are dealt.</param>
/// <param name="Against">From a method's scores, the value of an item's answer against the truth of another (or the same) item; averaged over items it is the metric.</param>
public sealed record TaskControl(string Metric, string Baseline, IReadOnlyList<string> Strata, Func<IReadOnlyList<ItemScore>, Func<int, int, double>> Against);
