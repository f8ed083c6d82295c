namespace Ideation.Discovery.Reading.Views;

/// <summary>The learned weights of one language.</summary>
/// <param name="Bias">What a sentence without features gets, in logits.</param>
/// <param name="Scale">What one step of a weight is worth.</param>
/// <param name="Steps">A weight a bucket; the length is a power of two.</param>
internal sealed record ViewWeights(float Bias, float Scale, sbyte[] Steps)
{
    /// <summary>The log-odds of purpose against mechanism.</summary>
    public double Logit(List<uint> features)
    {
        var sum = 0L;
        var mask = (uint)Steps.Length - 1;
        foreach (var feature in features)
        {
            sum += Steps[feature & mask];
        }

        return Bias + (Scale * sum / Math.Sqrt(Math.Max(1, features.Count)));
    }

    /// <summary>Rounds weights to 127 steps either way.</summary>
    public static ViewWeights Rounded(double bias, double[] weights)
    {
        var largest = Math.Max(1e-9, weights.Max(Math.Abs));
        return new ViewWeights((float)bias, (float)(largest / 127), [.. weights.Select(weight => (sbyte)Math.Round(weight / largest * 127))]);
    }
}
