using System.Numerics.Tensors;

namespace Ideation.Evaluation.Metrics;

/// <summary>Resamples queries with replacement, the same resamples for every column, so that differences are paired.</summary>
public sealed class PairedBootstrap(int queries, int resamples, int seed)
{
    /// <summary>Σ numerator / Σ denominator in each resample: <c>double[columns][resamples]</c>.</summary>
    /// <param name="columns">Numerator and denominator per query, each <c>float[queries]</c>.</param>
    /// <param name="cancellationToken">Stops between resamples.</param>
    public double[][] Resample(IReadOnlyList<(float[] Numerator, float[] Denominator)> columns, CancellationToken cancellationToken)
    {
        var values = columns.Select(_ => new double[resamples]).ToArray();
        Parallel.For(0, resamples, new ParallelOptions { CancellationToken = cancellationToken }, () => new float[queries], (resample, _, weights) =>
        {
            Draw(resample, weights);
            for (var column = 0; column < columns.Count; column++)
            {
                values[column][resample] = (double)TensorPrimitives.Dot<float>(weights, columns[column].Numerator) / TensorPrimitives.Dot<float>(weights, columns[column].Denominator);
            }

            return weights;
        }, _ => { });
        return values;
    }

    // How often each query is drawn.
    private void Draw(int resample, float[] weights)
    {
        Array.Clear(weights);
        var random = new SeededRandom(seed, resample);
        for (var draw = 0; draw < queries; draw++)
        {
            weights[random.NextInteger(queries)]++;
        }
    }
}
