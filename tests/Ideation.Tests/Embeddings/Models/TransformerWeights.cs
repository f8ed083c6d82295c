namespace Ideation.Tests.Embeddings.Models;

/// <summary>Random weights of a transformer encoder; the same seed gives the same.</summary>
internal sealed class TransformerWeights
{
    private readonly Dictionary<string, (int[] Dimensions, float[] Values)> _tensors = [];

    public TransformerWeights(TransformerShape shape, int seed)
    {
        Shape = shape;
        var random = new Random(seed);
        Add(random, "word", 0.5, shape.Vocabulary, shape.Hidden);
        Add(random, "position", 0.2, shape.Positions, shape.Hidden);
        Add(random, "type", 0.2, 2, shape.Hidden);
        AddNorm(random, "embedding_norm");
        for (var layer = 0; layer < shape.Layers; layer++)
        {
            foreach (var part in new[] { "query", "key", "value", "attention" })
            {
                AddDense(random, $"{layer}.{part}", shape.Hidden, shape.Hidden);
            }

            AddNorm(random, $"{layer}.attention_norm");
            AddDense(random, $"{layer}.widen", shape.Hidden, shape.FeedForward);
            AddDense(random, $"{layer}.narrow", shape.FeedForward, shape.Hidden);
            AddNorm(random, $"{layer}.norm");
        }
    }

    public TransformerShape Shape { get; }

    /// <summary>The values of a tensor, row by row.</summary>
    public float[] this[string name] => _tensors[name].Values;

    public int[] Dimensions(string name) => _tensors[name].Dimensions;

    private void AddDense(Random random, string name, int from, int to)
    {
        Add(random, name + ".weight", 1.5 / Math.Sqrt(from), from, to);
        Add(random, name + ".bias", 0.1, to);
    }

    private void AddNorm(Random random, string name)
    {
        Add(random, name + ".scale", 0.2, Shape.Hidden);
        Add(random, name + ".bias", 0.1, Shape.Hidden);
        var scale = this[name + ".scale"];
        Array.ForEach(Enumerable.Range(0, scale.Length).ToArray(), i => scale[i] += 1);
    }

    private void Add(Random random, string name, double spread, params int[] dimensions)
    {
        var values = new float[dimensions.Aggregate(1, (one, other) => one * other)];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (float)((random.NextDouble() - 0.5) * 2 * spread);
        }

        _tensors.Add(name, (dimensions, values));
    }
}
