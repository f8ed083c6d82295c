namespace Ideation.Discovery.Ranking;

/// <summary>How much each signal counts, and how a field's share of the scores becomes a probability.</summary>
/// <param name="Signals">One weight a <see cref="FieldSignal"/>; a field's score is the weighted sum of its signals.</param>
/// <param name="Slope">Of the logit of the probability against the logarithm of the field's share of exp(score).</param>
/// <param name="Offset">The logit where the share is 1.</param>
public sealed record RankingWeights(IReadOnlyList<double> Signals, double Slope, double Offset)
{
    public double Score(FieldSignals signals)
    {
        var score = 0.0;
        for (var i = 0; i < Signals.Count; i++)
        {
            score += Signals[i] * signals.Values[i];
        }

        return score;
    }

    /// <summary>The chance that a field with this logarithm of its share of exp(score) is one of the text's own other fields.</summary>
    public double Probability(double logShare) => 1 / (1 + Math.Exp(-((Slope * logShare) + Offset)));
}
