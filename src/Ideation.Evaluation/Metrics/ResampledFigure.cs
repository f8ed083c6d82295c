namespace Ideation.Evaluation.Metrics;

/// <summary>A figure made of sums over units.</summary>
/// <param name="Columns"><c>double[columns][units]</c>.</param>
/// <param name="Combine">The figure from the sum of each column.</param>
public sealed record ResampledFigure(double[][] Columns, Func<double[], double> Combine)
{
    /// <summary>The mean over units.</summary>
    public static ResampledFigure Mean(double[] values) => new([values, Array.ConvertAll(values, _ => 1.0)], sums => sums[0] / sums[1]);
}
