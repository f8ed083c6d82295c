using System.Numerics.Tensors;

namespace Ideation.Evaluation.Fitting;

/// <summary>The weights of one field while they are learnt, with Adam's moments (Kingma and Ba 2015).</summary>
internal sealed class PredictorRow(int dimensions, float bias)
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.999f;
    private const float LeastSlope = 1e-5f;
    private const float Epsilon = 1e-7f;

    private readonly float[] _first = new float[dimensions];
    private readonly float[] _second = new float[dimensions];
    private int _steps;

    public float[] Weights { get; } = new float[dimensions];

    public float Bias { get; private set; } = bias;

    /// <summary>One step down the mean slope of a batch.</summary>
    public void Step(int[] batch, float[][] vectors, float[][] slopes, int field, float rate, float biasRate, float decay)
    {
        Span<float> gradient = stackalloc float[Weights.Length];
        TensorPrimitives.Multiply(Weights, decay, gradient);
        var total = 0f;
        for (var i = 0; i < batch.Length; i++)
        {
            var slope = slopes[i][field];
            if (Math.Abs(slope) > LeastSlope)
            {
                TensorPrimitives.MultiplyAdd(vectors[batch[i]], slope / batch.Length, gradient, gradient);
                total += slope / batch.Length;
            }
        }

        Bias -= biasRate * total;
        _steps++;
        var (first, second) = (1 - MathF.Pow(FirstDecay, _steps), 1 - MathF.Pow(SecondDecay, _steps));
        for (var k = 0; k < Weights.Length; k++)
        {
            _first[k] = (FirstDecay * _first[k]) + ((1 - FirstDecay) * gradient[k]);
            _second[k] = (SecondDecay * _second[k]) + ((1 - SecondDecay) * gradient[k] * gradient[k]);
            Weights[k] -= rate * (_first[k] / first) / (MathF.Sqrt(_second[k] / second) + Epsilon);
        }
    }
}
