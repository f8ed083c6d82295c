using System.Numerics.Tensors;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Ranking;

/// <summary>
/// Multinomial logistic regression from a text's vector to its fields, learnt from classified documents: it knows what a field is like even where the searched corpus has few documents of it.
/// </summary>
/// <param name="fields">The fields it knows.</param>
/// <param name="weights"><c>float[fields][dimensions]</c>.</param>
/// <param name="biases"><c>float[fields]</c>.</param>
public sealed class FieldPredictor(IReadOnlyList<IpcSubclass> fields, float[][] weights, float[] biases)
{
    public IReadOnlyList<IpcSubclass> Fields => fields;

    internal float[][] Weights => weights;

    internal float[] Biases => biases;

    /// <summary>Natural logarithms of probabilities that sum to 1.</summary>
    /// <param name="vector"><c>float[dimensions]</c>, of unit length.</param>
    /// <exception cref="ArgumentException">The vector has another number of dimensions.</exception>
    public IReadOnlyDictionary<IpcSubclass, double> Predict(ReadOnlySpan<float> vector)
    {
        var scores = Array.ConvertAll(Scores(vector), score => (double)score);
        var log = FieldRanker.LogSumExp(scores);
        return fields.Index().ToDictionary(pair => pair.Item, pair => scores[pair.Index] - log);
    }

    /// <summary><c>float[fields]</c>: probabilities in the order of <see cref="Fields"/>.</summary>
    /// <param name="vector"><c>float[dimensions]</c>, of unit length.</param>
    /// <exception cref="ArgumentException">The vector has another number of dimensions.</exception>
    public float[] Probabilities(ReadOnlySpan<float> vector)
    {
        var scores = Scores(vector);
        TensorPrimitives.SoftMax<float>(scores, scores);
        return scores;
    }

    private float[] Scores(ReadOnlySpan<float> vector)
    {
        var dimensions = weights.Length > 0 ? weights[0].Length : vector.Length;
        if (vector.Length != dimensions)
        {
            throw new ArgumentException($"The vector has {vector.Length} dimensions; expected {dimensions}.", nameof(vector));
        }

        var scores = new float[fields.Count];
        for (var field = 0; field < scores.Length; field++)
        {
            scores[field] = (float)VectorMath.Dot(vector, weights[field]) + biases[field];
        }

        return scores;
    }
}
