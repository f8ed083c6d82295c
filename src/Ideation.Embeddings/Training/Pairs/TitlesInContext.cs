using Ideation.Embeddings.Tokenisation;

namespace Ideation.Embeddings.Training.Pairs;

/// <summary>The title of a classification symbol belongs to the titles above it: short phrases, said in the words of their field.</summary>
internal sealed class TitlesInContext(IEnumerable<SymbolMeaning> meanings, WordPieceTokenizer tokenizer, TrainingOptions options) : IPairSource
{
    private readonly (TokenBag Title, TokenBag Context, int Family)[] _pairs =
    [
        .. meanings
            .GroupBy(meaning => meaning.Context, StringComparer.Ordinal)
            .SelectMany((family, number) => family.Select(meaning => (EncodedText.Bag(tokenizer, meaning.Title, options.MaxTokens), EncodedText.Bag(tokenizer, family.Key, options.MaxTokens), number)))
            .Where(pair => !pair.Item1.IsEmpty && !pair.Item2.IsEmpty),
    ];

    public IEnumerable<PairBatch> Epoch(Random random)
    {
        (TokenBag Title, TokenBag Context, int Family)[] pairs = [.. _pairs];
        random.Shuffle(pairs);
        return pairs.Chunk(options.BatchSize).Where(chunk => chunk.Length > 1).Select(chunk => new PairBatch(
            draw => [.. chunk.Select(pair => new TrainingPair(pair.Title, pair.Context.Thinned(options.TokenDropout, draw), [pair.Family]))],
            options.Temperature));
    }
}
