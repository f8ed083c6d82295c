namespace Ideation.Embeddings.Training.Pairs;

/// <summary>How often each text is drawn in an epoch, on average: less than once in a group above the cap, more than once in a rare language.</summary>
internal static class TextDraws
{
    public static double[] Of(IReadOnlyList<TrainingText> texts, int groupCap, double mostRepeats = 4)
    {
        var groups = texts.CountBy(text => text.Group, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Value, StringComparer.Ordinal);
        var share = texts.Select(text => Math.Min(1.0, (double)groupCap / groups[text.Group])).ToArray();
        var languages = texts.Zip(share).GroupBy(pair => pair.First.Language, pair => pair.Second, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(), StringComparer.Ordinal);
        var largest = languages.Count == 0 ? 0 : languages.Values.Max();
        return [.. texts.Zip(share, (text, part) => part * Math.Min(mostRepeats, Math.Sqrt(largest / languages[text.Language])))];
    }

    /// <summary>The texts of one epoch, a text as often as its draws say.</summary>
    public static List<int> Draw(IReadOnlyList<double> draws, Random random)
    {
        var drawn = new List<int>(draws.Count);
        for (var i = 0; i < draws.Count; i++)
        {
            drawn.AddRange(Enumerable.Repeat(i, (int)Math.Floor(draws[i] + random.NextDouble())));
        }

        return drawn;
    }
}
