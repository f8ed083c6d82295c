using System.Diagnostics;
using Ideation.Embeddings.Tokenisation;
using Ideation.Embeddings.Training.Pairs;

namespace Ideation.Embeddings.Training;

/// <summary>
/// Learns a static embedding: a vocabulary, then one vector a token so that the mean vectors of texts that belong together are nearer than those of others. What belongs
/// together: parts of one document, documents of a shared subclass, a document and the meaning of its symbols, a text and its translation or its terms in the other language.
/// The same seed and input give the same bytes on one platform, whatever the number of threads.
/// </summary>
public sealed class EmbeddingTrainer(TrainingOptions options)
{
    private const int MostWordWeight = 16;
    private const int ReportEvery = 20;

    public TrainedModel Train(IReadOnlyList<TrainingText> texts, IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default) =>
        Train(new TrainingInput { Texts = texts }, progress, cancellationToken);

    /// <exception cref="ArgumentException">The options are out of range, or the texts hold no pair to learn from.</exception>
    public TrainedModel Train(TrainingInput input, IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        options.Validate();
        var draws = TextDraws.Of(input.Texts, options.GroupCap);
        progress?.Report(new TrainingProgress("counting words", 0, 0, 0, 0, 0));
        var found = new FoundTerms(new TermDictionary(input.Terms), input.Texts, Parallelism(cancellationToken));
        var words = WordCounter.Count([.. input.Texts.Zip(draws, (text, draw) => (text, WordWeight(draw)))], options.Threads, cancellationToken);
        found.AddTranslations(words, draws, MostWordWeight);
        progress?.Report(new TrainingProgress("learning the vocabulary", 0, 0, 0, 0, 0));
        var tokenizer = VocabularyLearner.Learn(words, options.VocabularySize, options.JapaneseVocabularySize, FewestOccurrences(words), cancellationToken);
        var table = new TokenTable(tokenizer, VocabularyLearner.Uses(tokenizer, words), options.Dimensions, options.Seed);
        return Learn(input, draws, found, tokenizer, table, progress, cancellationToken);
    }

    /// <summary>Goes on from a static model with its own vocabulary and weights.</summary>
    /// <exception cref="ArgumentException">The options are out of range or of other dimensions, or the texts hold no pair to learn from.</exception>
    public TrainedModel Continue(StaticModel model, TrainingInput input, IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        options.Validate();
        if (model.Table.Dimensions != options.Dimensions)
        {
            throw new ArgumentException($"The model {model.Identity} has {model.Table.Dimensions} dimensions, the training options ask for {options.Dimensions}.", nameof(model));
        }

        var found = new FoundTerms(new TermDictionary(input.Terms), input.Texts, Parallelism(cancellationToken));
        return Learn(input, TextDraws.Of(input.Texts, options.GroupCap), found, model.Tokenizer, new TokenTable(model.Table.ToFloats(), options.Dimensions), progress, cancellationToken);
    }

    private static int WordWeight(double draws) => Math.Clamp((int)Math.Round(draws * MostWordWeight), 1, 4 * MostWordWeight);

    /// <summary>A piece must occur in more than a trace of the texts to be learnt.</summary>
    private static long FewestOccurrences(Dictionary<string, long> words) => words.Values.Sum() > 1_000_000 ? 4 * MostWordWeight : 2;

    private TrainedModel Learn(TrainingInput input, double[] draws, FoundTerms found, WordPieceTokenizer tokenizer, TokenTable table, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        var encoded = Encode(input.Texts, tokenizer, cancellationToken);
        IPairSource[] sources = [.. PairSources.Of(input, encoded, draws, found, tokenizer, options)];
        var loss = Descend(sources, table, progress, cancellationToken);
        return new TrainedModel(tokenizer, table.Values, options, input.Texts.Count, loss);
    }

    private EncodedText[] Encode(IReadOnlyList<TrainingText> texts, WordPieceTokenizer tokenizer, CancellationToken cancellationToken)
    {
        var abstracts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var sameAbstract = texts.Select((text, index) => abstracts.TryAdd(text.Abstract, index) ? index : abstracts[text.Abstract]).ToArray();
        var encoded = new EncodedText[texts.Count];
        Parallel.For(0, texts.Count, Parallelism(cancellationToken), i => encoded[i] = EncodedText.From(texts[i], sameAbstract[i], tokenizer, options.MaxTokens));
        return encoded;
    }

    private double Descend(IPairSource[] sources, TokenTable table, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        var random = new Random(options.Seed);
        var batches = Epoch(sources, random);
        if (batches.Length == 0)
        {
            throw new ArgumentException("The training texts hold no two parts of one document to learn from; each needs an abstract of 16 words or a title beside it.", nameof(sources));
        }

        var step = new TrainingStep(table, options, Parallelism(cancellationToken));
        var schedule = new LearningRateSchedule(options.LearningRate, batches.Length * options.Epochs);
        var clock = Stopwatch.StartNew();
        var (done, pairs, loss) = (0, 0L, 0.0);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            foreach (var batch in epoch == 0 ? batches : Epoch(sources, random))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var drawn = batch.Draw(random);
                if (drawn.Length < 2)
                {
                    continue;
                }

                var rate = schedule.At(done);
                var current = step.Run(drawn, batch.Temperature, TokenTable.CorrectedRate(rate, ++done));
                loss = done == 1 ? current : (0.98 * loss) + (0.02 * current);
                pairs += drawn.Length;
                if (done % ReportEvery == 0)
                {
                    progress?.Report(new TrainingProgress("training", done, Math.Max(done, schedule.Steps), loss, rate, pairs / clock.Elapsed.TotalSeconds));
                }
            }
        }

        progress?.Report(new TrainingProgress("training", done, done, loss, 0, pairs / clock.Elapsed.TotalSeconds));
        return loss;
    }

    private static PairBatch[] Epoch(IPairSource[] sources, Random random)
    {
        var batches = sources.SelectMany(source => source.Epoch(random)).ToArray();
        random.Shuffle(batches);
        return batches;
    }

    private ParallelOptions Parallelism(CancellationToken cancellationToken) => new() { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellationToken };
}
