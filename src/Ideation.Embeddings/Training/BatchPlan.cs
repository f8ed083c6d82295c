namespace Ideation.Embeddings.Training;

/// <summary>Draws the batches of an epoch: one kind of pair and one language in a batch, large groups sampled, small languages repeated.</summary>
internal sealed class BatchPlan(IReadOnlyList<EncodedText> texts, IReadOnlyList<(string Language, double Draws)> draws, int batchSize, float tokenDropout)
{
    private static readonly PairKind[] Kinds = Enum.GetValues<PairKind>();

    /// <summary>How often each text is drawn in an epoch, on average: less than once in a group above the cap, more than once in a rare language.</summary>
    public static (string Language, double Draws)[] Draws(IReadOnlyList<TrainingText> texts, int groupCap, double mostRepeats = 4)
    {
        var groups = texts.CountBy(text => text.Group, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Value, StringComparer.Ordinal);
        var share = texts.Select(text => Math.Min(1.0, (double)groupCap / groups[text.Group])).ToArray();
        var languages = texts.Zip(share).GroupBy(pair => pair.First.Language, pair => pair.Second, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(), StringComparer.Ordinal);
        var largest = languages.Count == 0 ? 0 : languages.Values.Max();
        return [.. texts.Zip(share, (text, part) => (text.Language, part * Math.Min(mostRepeats, Math.Sqrt(largest / languages[text.Language]))))];
    }

    public List<TrainingPair[]> Epoch(Random random)
    {
        var drawn = new List<int>(texts.Count);
        for (var i = 0; i < texts.Count; i++)
        {
            var times = (int)Math.Floor(draws[i].Draws + random.NextDouble());
            drawn.AddRange(Enumerable.Repeat(i, times));
        }

        var batches = new List<TrainingPair[]>();
        foreach (var language in drawn.GroupBy(i => draws[i].Language, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            foreach (var kind in Kinds)
            {
                var members = language.Where(i => texts[i].Has(kind)).ToArray();
                random.Shuffle(members);
                batches.AddRange(members.Chunk(batchSize).Where(chunk => chunk.Length > 1).Select(chunk => Pairs(chunk, kind, random)));
            }
        }

        var order = batches.ToArray();
        random.Shuffle(order);
        return [.. order];
    }

    private TrainingPair[] Pairs(int[] members, PairKind kind, Random random) => [.. members.Select(i =>
    {
        var (left, right) = texts[i].Pair(kind);
        return new TrainingPair(left.Thinned(tokenDropout, random), right.Thinned(tokenDropout, random), texts[i].SameAbstract);
    })];
}
