using Ideation.Discovery;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Uses;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>Abstention: which texts deserve an answer? Real technologies and Japanese documents do, hopeless texts do not; a method answers in order of its confidence.</summary>
internal sealed class AbstentionTask
{
    public const string Length = "length";

    private const int UsesAsked = 5;
    private const string Confidence = "confidence";

    private readonly IReadOnlyList<AskedText> _texts;
    private readonly bool[] _hopeless;

    private AbstentionTask(IReadOnlyList<AskedText> texts)
    {
        _texts = texts;
        _hopeless = [.. texts.Select(text => text.Kind == AskedKind.Hopeless)];
    }

    public static async Task<EvaluationTask> CreateAsync(Workbench bench, CancellationToken cancellationToken)
    {
        var english = await bench.ClassifiedAsync(cancellationToken).ConfigureAwait(false);
        var japanese = (await bench.JapaneseAsync(TaskNames.Abstention, cancellationToken).ConfigureAwait(false)).Where(document => document.Fields.Count > 0);
        var technologies = await AskedTexts.TechnologiesAsync(bench.QuestionsOf(TaskNames.Abstention), cancellationToken).ConfigureAwait(false);
        var hopeless = await AskedTexts.HopelessAsync(bench.Sources.Hopeless ?? throw new EvaluationException("The run names no file of hopeless texts; expected samples/hopeless.jsonl beside the program."), cancellationToken).ConfigureAwait(false);
        return Create([english, japanese], [.. technologies, .. japanese.Documents.Select(Asked), .. hopeless], bench.Models, bench.Options.Seed);
    }

    /// <param name="corpora">What is searched together.</param>
    /// <param name="texts">What is asked.</param>
    /// <param name="models">The models compared.</param>
    /// <param name="seed">Of the random baseline.</param>
    public static EvaluationTask Create(IReadOnlyList<PatentCorpus> corpora, IReadOnlyList<AskedText> texts, IReadOnlyList<EvaluatedModel> models, int seed)
    {
        var task = new AbstentionTask(texts);
        var results = models.Select(model => new Lazy<Discoveries>(() => new Discoveries(corpora, texts, model))).ToArray();
        return new EvaluationTask
        {
            Name = TaskNames.Abstention,
            Searched = "classified documents",
            CorpusSize = corpora.Sum(corpus => corpus.Documents.Count),
            Units = [.. Enumerable.Range(0, texts.Count)],
            Facts = Enum.GetValues<AskedKind>().ToDictionary(kind => kind.ToString().ToLowerInvariant(), kind => (double)texts.Count(text => text.Kind == kind)),
            Metrics = [.. Selection.Metrics, Metric.Mean("refused/hopeless"), Metric.Mean("refused/technology"), Metric.Mean("refused/japanese"), Metric.Mean("understood/japanese")],
            Methods =
            [
                task.Method(MethodNames.Random, [.. Enumerable.Range(0, texts.Count).Select(i => (double)new SeededRandom(seed, i).NextInteger(int.MaxValue))]),
                task.Method(Length, [.. texts.Select(text => (double)text.Text.Length)]),
                .. models.Index().SelectMany(model => new EvaluationMethod[]
                {
                    new(Named(MethodNames.Cosine, model), (progress, cancellationToken) => task.ScoreAsync(results[model.Index].Value, found => found.BestSimilarity, decides: false, progress, cancellationToken)),
                    new(Named(MethodNames.Ideation, model), (progress, cancellationToken) => task.ScoreAsync(results[model.Index].Value, found => found.Confidence, decides: true, progress, cancellationToken)),
                }),
            ],

            // An item adds its weight where its truth is hopeless; the rest of 1 is the area under the curve of right answers.
            Control = new TaskControl(Selection.Area, MethodNames.Random, [.. texts.Select(_ => "")], scores => task.Against(scores)),
        };
    }

    private static AskedText Asked(PatentDocument document) => new(document.Number.Value, AskedKind.Japanese, document.Language, $"{document.Title}。{document.Abstract}");

    private static string Named(string method, (int Index, EvaluatedModel Item) model) => model.Index == 0 ? method : $"{method}:{model.Item.Name}";

    private EvaluationMethod Method(string name, double[] confidences) => new(name, (_, _) => Task.FromResult(Scores(confidences, found: null)));

    private async Task<IReadOnlyList<ItemScore>> ScoreAsync(Discoveries discoveries, Func<Answer, double> confidence, bool decides, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var found = await discoveries.FindAsync(UsesAsked, progress, cancellationToken).ConfigureAwait(false);
        return Scores([.. found.Select(confidence)], decides ? found : null);
    }

    private IReadOnlyList<ItemScore> Scores(double[] confidences, IReadOnlyList<Answer>? found)
    {
        var values = _texts.Select((_, i) => new Dictionary<string, double> { [Confidence] = confidences[i] }).ToArray();
        Selection.Add(values, confidences, _hopeless);
        foreach (var (i, result) in (found ?? []).Index())
        {
            values[i][$"refused/{_texts[i].Kind.ToString().ToLowerInvariant()}"] = result.Uses.Count == 0 ? 1 : 0;
            if (_texts[i].Kind == AskedKind.Japanese)
            {
                values[i]["understood/japanese"] = result.Abstention is null or AbstentionReason.TooLittleSupport or AbstentionReason.NothingOutsideHome or AbstentionReason.NothingAtDistance ? 1 : 0;
            }
        }

        return [.. _texts.Select((text, i) => new ItemScore { Id = text.Id, Ranked = found is null ? [] : found[i].Uses, Values = values[i] })];
    }

    private Func<int, int, double> Against(IReadOnlyList<ItemScore> scores)
    {
        var weights = Selection.Weights([.. scores.Select(score => score.Values[Confidence])]);
        return (item, truthOf) => 1 - (_hopeless[truthOf] ? weights[item] : 0);
    }

    // What is kept of a result, which holds everything that was read for it.
    private sealed record Answer(double Confidence, double BestSimilarity, AbstentionReason? Abstention, IReadOnlyList<string> Uses);

    /// <summary>What the product finds for each text, once for all methods that look at it.</summary>
    private sealed class Discoveries(IReadOnlyList<PatentCorpus> corpora, IReadOnlyList<AskedText> texts, EvaluatedModel model)
    {
        private IReadOnlyList<Answer>? _found;

        public async Task<IReadOnlyList<Answer>> FindAsync(int limit, IProgress<int>? progress, CancellationToken cancellationToken)
        {
            if (_found is { } found)
            {
                return found;
            }

            PatentDocument[] documents = [.. corpora.SelectMany(corpus => corpus.Documents)];
            var index = new CorpusIndex(documents, await model.DocumentsAsync([.. corpora.SelectMany(corpus => corpus.Texts.Texts)], cancellationToken).ConfigureAwait(false));
            await using (index.ConfigureAwait(false))
            {
                var classified = new List<ClassifiedPatent>();
                await foreach (var patent in index.ReadClassificationsAsync(cancellationToken).ConfigureAwait(false))
                {
                    classified.Add(patent);
                }

                var discovery = new UseDiscovery(index, model.Queries, FieldStatistics.From(classified), new DiscoveryOptions { Ranking = model.Ranking });
                var results = new Answer[texts.Count];
                var done = 0;
                await Parallel.ForAsync(0, texts.Count, cancellationToken, async (i, stop) =>
                {
                    var result = await discovery.FindUsesAsync(new CoreTechnology { Text = texts[i].Text, Language = texts[i].Language }, Distance.Mix, limit, stop).ConfigureAwait(false);
                    results[i] = new Answer(result.Confidence, result.BestSimilarity, result.Abstention, [.. result.Uses.Select(use => use.Field.Subclass.Value)]);
                    progress?.Report(Interlocked.Increment(ref done));
                }).ConfigureAwait(false);
                return _found = results;
            }
        }
    }
}
