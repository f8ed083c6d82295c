namespace Ideation.Embeddings.Training.Pairs;

/// <summary>A term belongs to its translation. All well-trusted pairs are shown every epoch, half of the others.</summary>
internal sealed class TranslatedTerms(BilingualTerms terms, TrainingOptions options) : IPairSource
{
    private const double ShareOfOthers = 0.5;

    private readonly int[] _english = Numbered(terms.Dictionary.Terms.Select(term => term.English));

    public IEnumerable<PairBatch> Epoch(Random random)
    {
        var all = terms.Dictionary.Terms;
        var members = Enumerable.Range(0, all.Count).Where(i => all[i].Weight >= TermDictionary.Trusted || (all[i].Weight > 1 && random.NextDouble() < ShareOfOthers)).ToArray();
        random.Shuffle(members);
        return members.Chunk(options.BatchSize).Where(chunk => chunk.Length > 1).Select(chunk => new PairBatch(_ => Pairs(chunk), options.Temperature));
    }

    private TrainingPair[] Pairs(int[] members) =>
        [.. members.Select(i => new TrainingPair(terms.Japanese(i), terms.English(i), [_english[i]])).Where(pair => !pair.Left.IsEmpty && !pair.Right.IsEmpty)];

    private static int[] Numbered(IEnumerable<string> values)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. values.Select(value => numbers.TryGetValue(value, out var number) ? number : numbers[value] = numbers.Count)];
    }
}
