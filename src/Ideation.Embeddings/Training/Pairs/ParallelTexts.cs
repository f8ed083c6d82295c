using Ideation.Embeddings.Tokenisation;

namespace Ideation.Embeddings.Training.Pairs;

/// <summary>A text belongs to its translation; the few there are, are shown several times an epoch.</summary>
internal sealed class ParallelTexts(IReadOnlyList<ParallelText> texts, WordPieceTokenizer tokenizer, TrainingOptions options) : IPairSource
{
    private const int Repeats = 4;

    private readonly (TokenBag Japanese, TokenBag English)[] _bags = [.. texts.Select(text => (EncodedText.Bag(tokenizer, text.Japanese, options.MaxTokens), EncodedText.Bag(tokenizer, text.English, options.MaxTokens)))];

    public IEnumerable<PairBatch> Epoch(Random random)
    {
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            var members = Enumerable.Range(0, _bags.Length).Where(i => !_bags[i].Japanese.IsEmpty && !_bags[i].English.IsEmpty).ToArray();
            random.Shuffle(members);
            foreach (var chunk in members.Chunk(options.BatchSize).Where(chunk => chunk.Length > 1))
            {
                yield return new PairBatch(
                    draw => [.. chunk.Select(i => new TrainingPair(_bags[i].Japanese.Thinned(options.TokenDropout, draw), _bags[i].English.Thinned(options.TokenDropout, draw), [i]))],
                    options.Temperature);
            }
        }
    }
}
