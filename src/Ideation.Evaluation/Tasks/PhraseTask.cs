using System.Buffers;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;

namespace Ideation.Evaluation.Tasks;

/// <summary>Does the similarity of two technical phrases follow what people say of it?</summary>
internal static class PhraseTask
{
    private const string Similarity = "similarity";
    private const string Rating = "rating";
    private const string Pearson = "pearson";

    // The reference figure for character runs is for these lengths.
    private const int ShortestGram = 3;
    private const int LongestGram = 4;

    public static async Task<EvaluationTask> CreateAsync(Workbench bench, CancellationToken cancellationToken)
    {
        var pairs = await BenchmarkFiles.ReadPhrasesAsync(bench.QuestionsOf(TaskNames.Phrases), cancellationToken).ConfigureAwait(false);
        var documents = await bench.DocumentsAsync(cancellationToken).ConfigureAwait(false);
        return Create(
            pairs,
            [
                Similarities.Random(bench.Options.Seed),
                Similarities.CharacterGrams(ShortestGram, LongestGram),
                Similarities.LsaOf(documents.Texts),
                .. Similarities.Embedded(MethodNames.Ideation, bench.Models),
            ],
            bench.Options.Seed);
    }

    /// <param name="pairs">The rated pairs.</param>
    /// <param name="methods">How phrases are compared; each ranks all targets of the file for an anchor.</param>
    /// <param name="seed">Of what is drawn at random.</param>
    public static EvaluationTask Create(IReadOnlyList<PhrasePair> pairs, IEnumerable<SimilarityMethod> methods, int seed)
    {
        var anchors = pairs.Select(pair => pair.Anchor).Distinct(StringComparer.Ordinal).ToArray();
        var unitOf = anchors.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var targets = new TextCorpus([.. pairs.Select(pair => pair.Target).Distinct(StringComparer.Ordinal)], seed);
        var pairsOf = pairs.Index().ToLookup(pair => unitOf[pair.Item.Anchor]);
        var positionOf = targets.Texts.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        return new EvaluationTask
        {
            Name = TaskNames.Phrases,
            Searched = "pairs of phrases",
            CorpusSize = pairs.Count,
            Unit = "anchor",
            Units = [.. pairs.Select(pair => unitOf[pair.Anchor])],
            Metrics = [Metric.Correlation(Pearson, Similarity, Rating)],
            Methods = [.. methods.Select(method => new EvaluationMethod(method.Name, async (progress, cancellationToken) =>
            {
                var similarity = await method.PrepareAsync(targets, anchors, cancellationToken).ConfigureAwait(false);
                var scores = new ItemScore[pairs.Count];
                ItemLoop.Run(anchors.Length, anchor => Score(similarity, anchor, [.. pairsOf[anchor]], positionOf, scores), progress, cancellationToken);
                return scores;
            }))],
            Control = new TaskControl(Pearson, MethodNames.Random, [.. pairs.Select(_ => "")], Against),
        };
    }

    private static int Score(ITextSimilarity similarity, int anchor, (int Index, PhrasePair Pair)[] pairs, Dictionary<string, int> positionOf, ItemScore[] scores)
    {
        var buffer = ArrayPool<float>.Shared.Rent(positionOf.Count);
        try
        {
            similarity.Score(anchor, buffer.AsSpan(0, positionOf.Count));
            foreach (var (index, pair) in pairs)
            {
                scores[index] = new ItemScore { Id = pair.Id, Values = new Dictionary<string, double> { [Similarity] = buffer[positionOf[pair.Target]], [Rating] = pair.Rating } };
            }

            return pairs.Length;
        }
        finally
        {
            ArrayPool<float>.Shared.Return(buffer);
        }
    }

    // The mean product of standard scores is Pearson's correlation.
    private static Func<int, int, double> Against(IReadOnlyList<ItemScore> scores)
    {
        var (similarities, ratings) = (Standardise(scores, Similarity), Standardise(scores, Rating));
        return (item, truthOf) => similarities[item] * ratings[truthOf];
    }

    private static double[] Standardise(IReadOnlyList<ItemScore> scores, string value)
    {
        var values = scores.Select(score => score.Values[value]).ToArray();
        var mean = values.Average();
        var deviation = Math.Sqrt(values.Average(x => (x - mean) * (x - mean)));
        return Array.ConvertAll(values, x => deviation > 0 ? (x - mean) / deviation : 0);
    }
}
