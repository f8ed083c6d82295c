namespace Ideation.Discovery.Landscape;

/// <summary>Tails of the binomial distribution, summed term by term: a normal curve is too far from them for the few families of most fields.</summary>
internal static class BinomialTail
{
    /// <summary>P(X ≥ <paramref name="least"/>) for <paramref name="trials"/> trials that each succeed with <paramref name="chance"/>, which lies between 0 and 1.</summary>
    public static double AtLeast(int least, int trials, double chance)
    {
        // Below the mean the terms grow at first; the other tail is the short one.
        if (least <= trials * chance)
        {
            return least <= 0 ? 1 : 1 - AtLeast(trials - least + 1, trials, 1 - chance);
        }

        var term = least > trials ? 0 : Math.Exp(LogTerm(least, trials, chance));
        var sum = term;
        for (var successes = least; successes < trials && term > sum * 1e-16; successes++)
        {
            term *= (trials - successes) / (successes + 1.0) * (chance / (1 - chance));
            sum += term;
        }

        return sum;
    }

    /// <summary>P(X ≤ <paramref name="most"/>).</summary>
    public static double AtMost(int most, int trials, double chance) => AtLeast(trials - most, trials, 1 - chance);

    private static double LogTerm(int successes, int trials, double chance)
    {
        var few = Math.Min(successes, trials - successes);
        var ways = 0.0;
        for (var i = 1; i <= few; i++)
        {
            ways += Math.Log((trials - few + i) / (double)i);
        }

        return ways + (successes * Math.Log(chance)) + ((trials - successes) * Math.Log(1 - chance));
    }
}
