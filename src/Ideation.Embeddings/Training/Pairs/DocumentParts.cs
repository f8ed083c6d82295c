namespace Ideation.Embeddings.Training.Pairs;

/// <summary>Two parts of one document belong together. One kind of pair and one language in a batch.</summary>
internal sealed class DocumentParts(IReadOnlyList<EncodedText> texts, IReadOnlyList<string> languages, IReadOnlyList<double> draws, TrainingOptions options) : IPairSource
{
    private static readonly PairKind[] Kinds = Enum.GetValues<PairKind>();

    public IEnumerable<PairBatch> Epoch(Random random)
    {
        var drawn = TextDraws.Draw(draws, random);
        foreach (var language in drawn.GroupBy(i => languages[i], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            foreach (var kind in Kinds)
            {
                var members = language.Where(i => texts[i].Has(kind)).ToArray();
                random.Shuffle(members);
                foreach (var chunk in members.Chunk(options.BatchSize).Where(chunk => chunk.Length > 1))
                {
                    yield return new PairBatch(draw => [.. chunk.Select(i => Pair(i, kind, draw))], options.Temperature);
                }
            }
        }
    }

    private TrainingPair Pair(int text, PairKind kind, Random random)
    {
        var (left, right) = texts[text].Pair(kind);
        return new TrainingPair(left.Thinned(options.TokenDropout, random), right.Thinned(options.TokenDropout, random), [texts[text].SameAbstract]);
    }
}
