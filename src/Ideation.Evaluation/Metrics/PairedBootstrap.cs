using System.Numerics.Tensors;

namespace Ideation.Evaluation.Metrics;

/// <summary>Resamples units (queries, or what several items have in common) with replacement, the same resamples for every figure, so that differences are paired.</summary>
public sealed class PairedBootstrap(int units, int resamples, int seed)
{
    /// <summary>Each figure in each resample: <c>double[figures][resamples]</c>.</summary>
    /// <param name="figures">Sums over the units.</param>
    /// <param name="cancellationToken">Stops between resamples.</param>
    public double[][] Resample(IReadOnlyList<ResampledFigure> figures, CancellationToken cancellationToken)
    {
        var values = figures.Select(_ => new double[resamples]).ToArray();
        Parallel.For(0, resamples, new ParallelOptions { CancellationToken = cancellationToken }, () => new double[units], (resample, _, weights) =>
        {
            Draw(resample, weights);
            for (var figure = 0; figure < figures.Count; figure++)
            {
                var (columns, combine) = figures[figure];
                values[figure][resample] = combine(Array.ConvertAll(columns, column => TensorPrimitives.Dot<double>(weights, column)));
            }

            return weights;
        }, _ => { });
        return values;
    }

    // How often each unit is drawn.
    private void Draw(int resample, double[] weights)
    {
        Array.Clear(weights);
        var random = new SeededRandom(seed, resample);
        for (var draw = 0; draw < units; draw++)
        {
            weights[random.NextInteger(units)]++;
        }
    }
}
