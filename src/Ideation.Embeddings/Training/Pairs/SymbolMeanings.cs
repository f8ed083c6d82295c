namespace Ideation.Embeddings.Training.Pairs;

/// <summary>A document belongs to what one of its classification symbols means in words. Documents that share a subclass are not contrasted.</summary>
internal sealed class SymbolMeanings(IReadOnlyList<EncodedText> texts, IReadOnlyList<int[]> fields, IReadOnlyList<TokenBag[]> meanings, TrainingOptions options) : IPairSource
{
    public IEnumerable<PairBatch> Epoch(Random random)
    {
        var members = Enumerable.Range(0, texts.Count).Where(i => meanings[i].Length > 0).ToArray();
        random.Shuffle(members);
        return members.Chunk(options.BatchSize).Where(chunk => chunk.Length > 1).Select(chunk => new PairBatch(
            draw => [.. chunk.Select(i => new TrainingPair(texts[i].Whole.Thinned(options.TokenDropout, draw), meanings[i][draw.Next(meanings[i].Length)], fields[i]))],
            options.Temperature));
    }
}
