namespace Ideation.Tests.Embeddings.Models;

/// <summary>The same encoder written down in plain loops, in double precision, for one text without padding.</summary>
internal sealed class ReferenceTransformer(TransformerWeights weights)
{
    private readonly TransformerShape _shape = weights.Shape;

    /// <summary>A vector for each token.</summary>
    public double[][] Run(int[] ids)
    {
        var firstPosition = _shape.CountsPositionsFromPadding ? _shape.PaddingId + 1 : 0;
        var tokens = ids.Select((id, place) => Norm("embedding_norm", Each(_shape.Hidden, i => At("word", id, i) + At("type", 0, i) + At("position", firstPosition + place, i)))).ToArray();
        for (var layer = 0; layer < _shape.Layers; layer++)
        {
            tokens = Layer(layer, tokens);
        }

        return tokens;
    }

    private double[][] Layer(int layer, double[][] tokens)
    {
        var attention = Attention(layer, tokens);
        return [.. tokens.Zip(attention, (token, mixed) =>
        {
            var attended = Norm($"{layer}.attention_norm", Sum(Dense($"{layer}.attention", mixed), token));
            var wide = Array.ConvertAll(Dense($"{layer}.widen", attended), Gelu);
            return Norm($"{layer}.norm", Sum(Dense($"{layer}.narrow", wide), attended));
        })];
    }

    private double[][] Attention(int layer, double[][] tokens)
    {
        var queries = Array.ConvertAll(tokens, token => Dense($"{layer}.query", token));
        var keys = Array.ConvertAll(tokens, token => Dense($"{layer}.key", token));
        var values = Array.ConvertAll(tokens, token => Dense($"{layer}.value", token));
        return Array.ConvertAll(queries, query => Each(_shape.Hidden, i =>
        {
            var head = i / _shape.HeadSize * _shape.HeadSize;
            var scores = Array.ConvertAll(keys, key => Math.Exp(Enumerable.Range(head, _shape.HeadSize).Sum(j => query[j] * key[j]) / Math.Sqrt(_shape.HeadSize)));
            return values.Zip(scores, (value, score) => value[i] * score).Sum() / scores.Sum();
        }));
    }

    private double[] Dense(string name, double[] input)
    {
        var columns = weights.Dimensions(name + ".weight")[1];
        return Each(columns, column => At(name + ".bias", 0, column) + Enumerable.Range(0, input.Length).Sum(row => input[row] * At(name + ".weight", row, column)));
    }

    private double[] Norm(string name, double[] input)
    {
        var mean = input.Average();
        var deviation = Math.Sqrt(input.Average(value => (value - mean) * (value - mean)) + TransformerShape.Epsilon);
        return Each(input.Length, i => ((input[i] - mean) / deviation * At(name + ".scale", 0, i)) + At(name + ".bias", 0, i));
    }

    private double At(string name, int row, int column) => weights[name][(row * weights.Dimensions(name)[^1]) + column];

    private static double[] Sum(double[] one, double[] other) => Each(one.Length, i => one[i] + other[i]);

    private static double[] Each(int count, Func<int, double> value) => [.. Enumerable.Range(0, count).Select(value)];

    private static double Gelu(double x) => x * 0.5 * (1 + Erf(x / Math.Sqrt(2)));

    /// <summary>The Maclaurin series, exact to eight digits between −4 and 4; beyond, the function is ±1 to as many.</summary>
    private static double Erf(double x)
    {
        if (Math.Abs(x) > 4)
        {
            return Math.Sign(x);
        }

        var (sum, term) = (x, x);
        for (var n = 1; n < 120; n++)
        {
            term *= -x * x / n;
            sum += term / ((2 * n) + 1);
        }

        return 2 / Math.Sqrt(Math.PI) * sum;
    }
}
