namespace Ideation.Discovery.Ranking;

/// <summary>Ranks the fields outside home by all that speaks for them (a conditional logit over <see cref="FieldSignal"/>s; McFadden 1974).</summary>
public sealed class FieldRanker(SignalReader signals, RankingWeights weights)
{
    /// <summary>Best first, equal ones in order of symbol.</summary>
    public IReadOnlyList<RankedField> Rank(RankingQuery query) => Rank(signals.Read(query), weights);

    /// <summary>The same for signals read before.</summary>
    public static IReadOnlyList<RankedField> Rank(IReadOnlyList<FieldSignals> signals, RankingWeights weights)
    {
        var scores = signals.Select(weights.Score).ToArray();
        var logTotal = LogSumExp(scores);
        return [.. signals
            .Zip(scores, (field, score) => new RankedField(field.Field, score, weights.Probability(score - logTotal), field))
            .OrderByDescending(ranked => ranked.Score)
            .ThenBy(ranked => ranked.Field)];
    }

    /// <summary>The logarithm of the sum of the exponentials.</summary>
    public static double LogSumExp(IReadOnlyCollection<double> values)
    {
        if (values.Count == 0)
        {
            return 0;
        }

        var highest = values.Max();
        return highest + Math.Log(values.Sum(value => Math.Exp(value - highest)));
    }
}
