using Ideation.Discovery;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Strength;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>
/// The strength sheet: vague texts of companies, of which a knowledgeable reader said the home fields, the words that tell what is done, and what is missing; and the first words of documents, whose main
/// field is their home.
/// </summary>
internal sealed class StrengthTask
{
    public const string Nearest = "nearest";
    public const string Home = "home@1";

    private const string HomeAmongThree = "home@3";
    private const string Sheet = "sheet";
    private const string Asked = "asked";
    private const string WordsFound = "words";
    private const string MissingAsked = "missing-asked";
    private const int Ranked = 3;
    private const int Documents = 500;
    private static readonly int[] Cuts = [8, 30];

    private readonly PatentCorpus _corpus;
    private readonly IReadOnlyList<VagueText> _texts;
    private readonly HomeItem[] _items;

    private StrengthTask(PatentCorpus corpus, IReadOnlyList<VagueText> texts, IReadOnlyList<HomeItem> cut)
    {
        _corpus = corpus;
        _texts = texts;
        _items = [.. texts.Select(text => new HomeItem(text.Id, text.Language, text.Language, text.Text, text.Home, new HashSet<int>())), .. cut];
    }

    public static async Task<EvaluationTask> CreateAsync(Workbench bench, CancellationToken cancellationToken)
    {
        var english = await bench.ClassifiedAsync(cancellationToken).ConfigureAwait(false);
        var japanese = (await bench.JapaneseAsync(TaskNames.Strength, cancellationToken).ConfigureAwait(false)).Where(document => document.Fields.Count > 0);
        var texts = await VagueTexts.ReadAsync(bench.Sources.Vague ?? throw new EvaluationException("The run names no file of vague texts; expected samples/vague.jsonl beside the program."), cancellationToken).ConfigureAwait(false);
        return Create(english.With(japanese), texts, Documents, bench.Models, bench.Options.Seed);
    }

    /// <param name="corpus">What is searched.</param>
    /// <param name="texts">The vague texts.</param>
    /// <param name="documents">How many documents are cut, at most.</param>
    /// <param name="models">The models compared.</param>
    /// <param name="seed">Of the baseline, and of which documents are cut.</param>
    public static EvaluationTask Create(PatentCorpus corpus, IReadOnlyList<VagueText> texts, int documents, IReadOnlyList<EvaluatedModel> models, int seed)
    {
        var cut = FirstWords(corpus, documents, seed).ToArray();
        var task = new StrengthTask(corpus, texts, cut);
        var neighbours = new NeighbourLists(corpus.Texts, [.. task._items.Select(item => item.Text)], [.. task._items.Select(item => item.Excluded)]);
        var nearest = Similarities.Embedded(Nearest, models).ToArray();
        var popular = corpus.Documents.GroupBy(document => document.Fields[0]).OrderByDescending(field => field.Count()).ThenBy(field => field.Key).Take(Ranked).Select(field => field.Key).ToArray();
        return new EvaluationTask
        {
            Name = TaskNames.Strength,
            Searched = "classified documents",
            CorpusSize = corpus.Documents.Count,
            Unit = "text or document",

            // The cuts of one document are alike.
            Units = [.. Enumerable.Range(0, texts.Count), .. cut.Select((_, i) => texts.Count + (i / Cuts.Length))],
            Facts = new Dictionary<string, double> { ["texts"] = texts.Count, ["documents"] = cut.Length / Cuts.Length, ["missing"] = texts.Sum(text => text.Missing.Count), ["words"] = texts.Sum(text => text.Words.Count) },
            Metrics =
            [
                Metric.Mean(Home),
                Metric.Mean(HomeAmongThree),
                .. ((string[])["en", "ja", .. Cuts.Select(Name)]).SelectMany(kind => new[] { Metric.Mean($"{Home}/{kind}"), Metric.Mean($"{HomeAmongThree}/{kind}") }),
                Metric.Mean(Sheet),
                Metric.Mean(Asked),
                Metric.Ratio(WordsFound, $"found/{WordsFound}", $"all/{WordsFound}"),
                Metric.Ratio(MissingAsked, $"found/{MissingAsked}", $"all/{MissingAsked}"),
            ],
            Methods =
            [
                new(MethodNames.Popularity, (_, _) => Task.FromResult(task.Scores([.. task._items.Select(_ => popular)], sheets: null))),
                .. nearest.Select(method => new EvaluationMethod(method.Name, (progress, cancellationToken) => task.ScoreNearestAsync(neighbours, method, progress, cancellationToken))),
                .. Similarities.Embedded(MethodNames.Ideation, models).Zip(models, (method, model) => new EvaluationMethod(method.Name, (progress, cancellationToken) => task.ScoreAsync(model, progress, cancellationToken))),
            ],

            // Only the vague texts share a stratum: of a cut document the other cut has the same truth.
            Control = new TaskControl(Home, MethodNames.Popularity, [.. texts.Select(_ => ""), .. cut.Select((_, i) => $"{i}")], scores => (item, truthOf) => IsHome(scores[item].Ranked.Take(1), task._items[truthOf].Truth)),
        };
    }

    private static IEnumerable<HomeItem> FirstWords(PatentCorpus corpus, int documents, int seed)
    {
        var positions = Enumerable.Range(0, corpus.Documents.Count).Where(position => corpus.Documents[position].Language == "en").ToArray();
        new SeededRandom(seed, 0).Shuffle<int>(positions);
        var drawn = positions
            .Select(position => (Document: corpus.Documents[position], Words: corpus.Documents[position].Abstract.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(found => found.Words.Length > Cuts[^1])
            .DistinctBy(found => corpus.GroupName(found.Document.Number))
            .Take(documents);
        return from found in drawn
               let excluded = corpus.GroupOf(found.Document.Number)
               from cut in Cuts
               select new HomeItem(found.Document.Number.Value, Name(cut), "en", string.Join(' ', found.Words.Take(cut)), [found.Document.Fields[0]], excluded);
    }

    private static string Name(int words) => $"{words}-words";

    private async Task<IReadOnlyList<ItemScore>> ScoreNearestAsync(NeighbourLists neighbours, SimilarityMethod method, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var found = await neighbours.FindAsync(method, progress, cancellationToken).ConfigureAwait(false);
        return Scores([.. found.Select(near => near.Select(voter => _corpus.Documents[voter.Position].Fields[0]).Distinct().Take(Ranked).ToArray())], sheets: null);
    }

    private async Task<IReadOnlyList<ItemScore>> ScoreAsync(EvaluatedModel model, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var index = new CorpusIndex(_corpus.Documents, await model.DocumentsAsync(_corpus.Texts.Texts, cancellationToken).ConfigureAwait(false));
        await using (index.ConfigureAwait(false))
        {
            var discovery = new StrengthDiscovery(index, model.Queries, _corpus.Statistics, new DiscoveryOptions { Ranking = model.Ranking });
            var (homes, sheets, done) = (new IpcSubclass[_items.Length][], new StrengthSheet[_texts.Count], 0);
            await Parallel.ForAsync(0, _items.Length, cancellationToken, async (i, stop) =>
            {
                var technology = new CoreTechnology { Text = _items[i].Text, Language = _items[i].Language };
                if (i < _texts.Count)
                {
                    sheets[i] = await discovery.FindAsync(technology, items: null, stop).ConfigureAwait(false);
                }

                var likely = i < _texts.Count ? sheets[i].LikelyHomes : await discovery.LikelyHomesAsync(technology, [.. _items[i].Excluded.Select(position => _corpus.Documents[position].Number)], stop).ConfigureAwait(false);
                homes[i] = [.. likely.Take(Ranked).Select(home => home.Field.Subclass)];
                progress?.Report(Interlocked.Increment(ref done));
            }).ConfigureAwait(false);
            return Scores(homes, sheets);
        }
    }

    private IReadOnlyList<ItemScore> Scores(IpcSubclass[][] homes, StrengthSheet[]? sheets) => [.. _items.Select((item, i) =>
    {
        string[] ranked = [.. homes[i].Select(field => field.Value)];
        var (first, among) = (IsHome(ranked.Take(1), item.Truth), IsHome(ranked, item.Truth));
        var values = new Dictionary<string, double> { [$"{Home}/{item.Kind}"] = first, [$"{HomeAmongThree}/{item.Kind}"] = among };
        if (i < _texts.Count)
        {
            (values[Home], values[HomeAmongThree]) = (first, among);
            if (sheets is not null)
            {
                Add(values, _texts[i], sheets[i]);
            }
        }

        return new ItemScore { Id = item.Id, Ranked = ranked, Hits = [.. ranked.Where(field => item.Truth.Any(truth => truth.Value == field))], Values = values };
    })];

    private static double IsHome(IEnumerable<string> ranked, IReadOnlyList<IpcSubclass> truth) => ranked.Any(field => truth.Any(home => home.Value == field)) ? 1 : 0;

    private static void Add(Dictionary<string, double> values, VagueText text, StrengthSheet sheet)
    {
        values[Sheet] = sheet.Abstention is null ? 1 : 0;
        values[Asked] = sheet.Questions.Count > 0 ? 1 : 0;
        values[$"all/{WordsFound}"] = text.Words.Count;
        values[$"found/{WordsFound}"] = text.Words.Count(words => sheet.Items.Any(item => item.Kind is StrengthKind.Function or StrengthKind.Mechanism or StrengthKind.Product && item.Text.Contains(words, StringComparison.Ordinal)));
        values[$"all/{MissingAsked}"] = text.Missing.Count;
        values[$"found/{MissingAsked}"] = text.Missing.Count(kind => sheet.Questions.Any(question => question.AsksFor == kind));
    }
}
