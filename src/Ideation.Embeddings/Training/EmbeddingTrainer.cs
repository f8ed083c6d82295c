using System.Diagnostics;
using Ideation.Embeddings.Tokenisation;

namespace Ideation.Embeddings.Training;

/// <summary>
/// Learns a static embedding: a vocabulary, then one vector a token so that the mean vectors of two parts of one document are nearer than those of
/// different documents. The same seed and texts give the same bytes on one platform, whatever the number of threads.
/// </summary>
public sealed class EmbeddingTrainer(TrainingOptions options)
{
    private const int MostWordWeight = 16;
    private const int ReportEvery = 20;

    /// <exception cref="ArgumentException">The options are out of range, or the texts hold no pair to learn from.</exception>
    public TrainedModel Train(IReadOnlyList<TrainingText> texts, IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        options.Validate();
        var draws = BatchPlan.Draws(texts, options.GroupCap);
        progress?.Report(new TrainingProgress("counting words", 0, 0, 0, 0, 0));
        var words = WordCounter.Count([.. texts.Zip(draws, (text, draw) => (text, WordWeight(draw.Draws)))], options.Threads, cancellationToken);
        progress?.Report(new TrainingProgress("learning the vocabulary", 0, 0, 0, 0, 0));
        var tokenizer = VocabularyLearner.Learn(words, options.VocabularySize, FewestOccurrences(words), cancellationToken);
        var table = new TokenTable(tokenizer, TokenCounts(tokenizer, words), options.Dimensions, options.Seed);
        var encoded = Encode(texts, tokenizer, cancellationToken);
        var loss = Learn(encoded, draws, table, progress, cancellationToken);
        return new TrainedModel(tokenizer, table.Values, options, texts.Count, loss);
    }

    private static int WordWeight(double draws) => Math.Clamp((int)Math.Round(draws * MostWordWeight), 1, 4 * MostWordWeight);

    /// <summary>A piece must occur in more than a trace of the texts to be learnt.</summary>
    private static long FewestOccurrences(Dictionary<string, long> words) => words.Values.Sum() > 1_000_000 ? 4 * MostWordWeight : 2;

    private static long[] TokenCounts(WordPieceTokenizer tokenizer, Dictionary<string, long> words)
    {
        var counts = new long[tokenizer.Pieces.Count];
        Span<int> ids = stackalloc int[128];
        foreach (var (word, count) in words)
        {
            foreach (var id in ids[..tokenizer.EncodePieces(word, ids)])
            {
                counts[id] += count;
            }
        }

        return counts;
    }

    private EncodedText[] Encode(IReadOnlyList<TrainingText> texts, WordPieceTokenizer tokenizer, CancellationToken cancellationToken)
    {
        var abstracts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var sameAbstract = texts.Select((text, index) => abstracts.TryAdd(text.Abstract, index) ? index : abstracts[text.Abstract]).ToArray();
        var encoded = new EncodedText[texts.Count];
        Parallel.For(0, texts.Count, Parallelism(cancellationToken), i => encoded[i] = EncodedText.From(texts[i], sameAbstract[i], tokenizer, options.MaxTokens));
        return encoded;
    }

    private double Learn(EncodedText[] texts, (string Language, double Draws)[] draws, TokenTable table, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        var random = new Random(options.Seed);
        var plan = new BatchPlan(texts, draws, options.BatchSize, options.TokenDropout);
        var batches = plan.Epoch(random);
        if (batches.Count == 0)
        {
            throw new ArgumentException("The training texts hold no two parts of one document to learn from; each needs an abstract of 16 words or a title beside it.", nameof(texts));
        }

        var step = new TrainingStep(table, options, Parallelism(cancellationToken));
        var schedule = new LearningRateSchedule(options.LearningRate, batches.Count * options.Epochs);
        var clock = Stopwatch.StartNew();
        var (done, pairs, loss) = (0, 0L, 0.0);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            foreach (var batch in epoch == 0 ? batches : plan.Epoch(random))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var rate = schedule.At(done);
                var current = step.Run(batch, TokenTable.CorrectedRate(rate, ++done));
                loss = done == 1 ? current : (0.98 * loss) + (0.02 * current);
                pairs += batch.Length;
                if (done % ReportEvery == 0)
                {
                    progress?.Report(new TrainingProgress("training", done, Math.Max(done, schedule.Steps), loss, rate, pairs / clock.Elapsed.TotalSeconds));
                }
            }
        }

        progress?.Report(new TrainingProgress("training", done, done, loss, 0, pairs / clock.Elapsed.TotalSeconds));
        return loss;
    }

    private ParallelOptions Parallelism(CancellationToken cancellationToken) => new() { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellationToken };
}
