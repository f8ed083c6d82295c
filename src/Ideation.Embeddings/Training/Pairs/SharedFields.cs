namespace Ideation.Embeddings.Training.Pairs;

/// <summary>
/// Two documents of one IPC subclass belong together, found through their further subclasses more often than through the main one: what they share is then rarely the trade.
/// Documents that share any subclass are not contrasted. Texts whose symbols are kept from training take no part.
/// </summary>
internal sealed class SharedFields(IReadOnlyList<EncodedText> texts, IReadOnlyList<int[]> fields, TrainingOptions options) : IPairSource
{
    private const double ChanceOfFurtherField = 0.7;
    private const int Tries = 8;

    private readonly int[] _members = [.. Enumerable.Range(0, texts.Count).Where(i => fields[i].Length > 0)];

    private readonly Dictionary<int, int[]> _byField = Enumerable.Range(0, texts.Count)
        .SelectMany(i => fields[i].Select(field => (Field: field, Text: i)))
        .GroupBy(member => member.Field, member => member.Text)
        .ToDictionary(group => group.Key, group => group.ToArray());

    public IEnumerable<PairBatch> Epoch(Random random)
    {
        for (var left = options.SharedFieldRepeats; left > 0; left--)
        {
            int[] members = [.. _members];
            random.Shuffle(members);
            foreach (var chunk in members.Take((int)(members.Length * Math.Min(1, left))).Chunk(options.BatchSize).Where(chunk => chunk.Length > 1))
            {
                yield return new PairBatch(draw => [.. chunk.Select(i => Pair(i, draw)).OfType<TrainingPair>()], options.FieldTemperature);
            }
        }
    }

    private TrainingPair? Pair(int text, Random random)
    {
        var own = fields[text];
        var field = own[own.Length > 1 && random.NextDouble() < ChanceOfFurtherField ? 1 + random.Next(own.Length - 1) : 0];
        var others = _byField[field];
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var other = others[random.Next(others.Length)];
            if (texts[other].SameAbstract != texts[text].SameAbstract)
            {
                return new TrainingPair(texts[text].Whole.Thinned(options.TokenDropout, random), texts[other].Whole.Thinned(options.TokenDropout, random), [.. own.Union(fields[other])]);
            }
        }

        return null;
    }
}
