namespace Ideation.Evaluation.Reports;

/// <summary>How much more one method reaches than another on the same queries.</summary>
/// <param name="Value">The difference.</param>
/// <param name="Interval">Its paired 95 % interval [low, high].</param>
/// <param name="Clear">True when the interval excludes 0: only then is one of them better.</param>
public sealed record DifferenceReport(double Value, double[] Interval, bool Clear);
