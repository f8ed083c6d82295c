using Ideation.Discovery.Ranking;

namespace Ideation.Evaluation.Fitting;

/// <summary>A query to learn a ranking from.</summary>
/// <param name="Group">The name of its document's group.</param>
/// <param name="Signals">What speaks for each field.</param>
/// <param name="Gains">What each field is worth: 0 unless it is to be found.</param>
internal sealed record RankingExample(string Group, IReadOnlyList<FieldSignals> Signals, IReadOnlyList<double> Gains);
