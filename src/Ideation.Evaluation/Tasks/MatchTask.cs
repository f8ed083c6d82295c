using Ideation.Discovery.Matching;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>Lists against lists: which columns belong to a row, and what the two classes of a match are worth.</summary>
internal static class MatchTask
{
    public const string Papers = "/papers";
    public const string Brief = "/brief";
    public const string Citations = "/citations";

    /// <summary>Of the matches of this class the share that is right.</summary>
    public const string Strong = "strong";
    public const string Possible = "possible";

    /// <summary>Share of the rows of which a right column is strong.</summary>
    public const string StrongFound = "strong-found";

    private const int BriefSentences = 2;

    // No pair that could be right is as weak as this.
    private const double Nothing = 0.05;
    private const string Made = "-made";
    private const string Right = "-right";

    private static readonly string[] Suffixes = [Papers, Brief, Citations];

    public static async Task<EvaluationTask> CreateAsync(Workbench bench, CancellationToken cancellationToken) => Create(
        await bench.DocumentsAsync(cancellationToken).ConfigureAwait(false),
        await BenchmarkFiles.ReadPapersAndPatentsAsync(bench.QuestionsOf(TaskNames.Match), cancellationToken).ConfigureAwait(false),
        await BenchmarkFiles.ReadCitingPairsAsync(bench.FileOf(TaskNames.Match, TaskFiles.Citations), cancellationToken).ConfigureAwait(false),
        bench.Models,
        bench.Options.Seed);

    /// <summary>Every second paper and citing document; the classes were set on the others.</summary>
    /// <exception cref="EvaluationException">No pair has its documents in the corpus.</exception>
    public static EvaluationTask Create(PatentCorpus corpus, IReadOnlyList<PaperPatentPair> papers, IReadOnlyList<CitedPair> citations, IReadOnlyList<EvaluatedModel> models, int seed)
    {
        var rows = Halves(MatchRows.OfPapers(corpus, papers), measured: true);
        var blocks = new MatchBlocks(corpus, seed);
        MatchBlock[] all =
        [
            .. blocks.Of(Papers, rows),
            .. blocks.Of(Brief, [.. rows.Select(row => row with { Text = MatchRows.Brief(row.Text, BriefSentences) })]),
            .. blocks.Of(Citations, Halves(MatchRows.OfCitations(corpus, citations), measured: true)),
        ];
        return all.Length > 0 ? Task(corpus, all, models, seed) : throw new EvaluationException("No paper and no citing document has its patent in the corpus; expected the corpus the pairs were made from.");
    }

    /// <summary>Every second row, or the others.</summary>
    internal static IReadOnlyList<MatchRow> Halves(IReadOnlyList<MatchRow> rows, bool measured) => [.. rows.Where((_, place) => place % 2 == (measured ? 1 : 0))];

    private static EvaluationTask Task(PatentCorpus corpus, MatchBlock[] blocks, IReadOnlyList<EvaluatedModel> models, int seed)
    {
        (MatchBlock Block, int Row)[] items = [.. blocks.SelectMany(block => Enumerable.Range(0, block.Rows.Count).Select(row => (block, row)))];
        var ids = items.Select(item => item.Block.Rows[item.Row].Id).Distinct(StringComparer.Ordinal).Index().ToDictionary(id => id.Item, id => id.Index, StringComparer.Ordinal);
        return new EvaluationTask
        {
            Name = TaskNames.Match,
            Searched = "patents in each list",
            CorpusSize = blocks.Max(block => block.Columns.Count),
            Unit = "paper or document",
            Units = [.. items.Select(item => ids[item.Block.Rows[item.Row].Id])],
            Facts = new Dictionary<string, double> { ["lists"] = blocks.Length, ["rowsOfAList"] = MatchBlocks.Rows, ["truthsPerQuery"] = items.Average(item => item.Block.Rows[item.Row].Truths.Count) },
            Metrics = [.. Suffixes.SelectMany(suffix => new[] { Metric.Mean(RetrievalLeg.RecallAtOne + suffix), Metric.Mean(RetrievalLeg.RecallAtTen + suffix) }), .. Suffixes.SelectMany(Classes)],
            Methods =
            [
                Baseline(blocks, Similarities.Random(seed), corpus: null),
                Baseline(blocks, Similarities.Popular, corpus: null),
                Baseline(blocks, Similarities.Bm25, corpus),
                .. Similarities.Embedded(MethodNames.Dense, models).Select(method => Baseline(blocks, method, corpus: null)),
                .. models.Select((model, place) => Ours(Named(MethodNames.WithoutClasses, model, place), corpus, blocks, model, new MatchOptions { Least = Nothing, FewestTerms = 0 }, withClasses: false)),
                .. models.Select((model, place) => Ours(Named(MethodNames.Ideation, model, place), corpus, blocks, model, new MatchOptions(), withClasses: true)),
            ],
            Control = new TaskControl(
                RetrievalLeg.RecallAtTen,
                MethodNames.Popularity,
                [.. items.Select(item => $"{item.Block.Suffix} {Array.IndexOf(blocks, item.Block)}")],
                scores => (item, truthOf) => items[item].Block.Leg.RecallOf(scores[item], items[truthOf].Row)),
        };
    }

    private static IEnumerable<Metric> Classes(string suffix) =>
    [
        Metric.Ratio(Strong + suffix, Strong + Right + suffix, Strong + Made + suffix),
        Metric.Mean(StrongFound + suffix),
        Metric.Ratio(Possible + suffix, Possible + Right + suffix, Possible + Made + suffix),
    ];

    // A list is too short to tell how rare a word is; what has such counts takes them from the corpus.
    private static EvaluationMethod Baseline(MatchBlock[] blocks, SimilarityMethod method, PatentCorpus? corpus) => new(method.Name, async (progress, cancellationToken) =>
    {
        var scores = new List<ItemScore>();
        foreach (var block in blocks)
        {
            scores.AddRange(await block.Leg.ScoreAsync(corpus is null ? method : method.Within(corpus.Texts, block.Positions), progress: null, cancellationToken).ConfigureAwait(false));
            progress?.Report(scores.Count);
        }

        return scores;
    });

    private static string Named(string method, EvaluatedModel model, int place) => place == 0 ? method : $"{method}:{model.Name}";

    private static EvaluationMethod Ours(string name, PatentCorpus corpus, MatchBlock[] blocks, EvaluatedModel model, MatchOptions options, bool withClasses) => new(name, async (progress, cancellationToken) =>
    {
        var background = BackgroundSample.Of(corpus.Documents.Where(document => document.Language == "en"), options.BackgroundDocuments);
        var matcher = new Matcher(model.Documents, corpus.Statistics, model.Ranking?.Predictor, TermBridge.Empty, options);
        var scores = new List<ItemScore>();
        foreach (var block in blocks)
        {
            MatchParty[] rows = [.. block.Rows.Select(row => MatchParty.Of(new Company { Name = row.Id, Text = row.Text }, []))];
            MatchParty[] columns = [.. block.Columns.Select(document => MatchParty.Of(document))];
            var matrix = await matcher.MatchAsync(rows, columns, background, cancellationToken).ConfigureAwait(false);
            var matches = matrix.Matches.ToLookup(match => match.Row);
            scores.AddRange(block.Rows.Select((row, place) => Score(block, row, [.. matches[place].Where(match => !row.Excluded.Contains(match.Column)).OrderBy(match => match.RankInRow)], withClasses)));
            progress?.Report(scores.Count);
        }

        return scores;
    });

    // What the product does not show was not found: there is no ranking behind the last match.
    private static ItemScore Score(MatchBlock block, RetrievalQuery row, Match[] matches, bool withClasses)
    {
        var truths = row.Truths.SelectMany(truth => truth).ToHashSet();
        bool IsRight(Match match) => truths.Contains(match.Column);
        Match[] top = [.. matches.Take(RetrievalLeg.Depth)];
        return new ItemScore
        {
            Id = row.Id,
            Ranked = [.. top.Select(match => block.Columns[match.Column].Number.Value)],
            Hits = [.. top.Where(IsRight).Select(match => block.Columns[match.Column].Number.Value)],
            Values = new Dictionary<string, double>(withClasses ? Classes(block.Suffix, matches, IsRight) : [])
            {
                [RetrievalLeg.RecallAtOne + block.Suffix] = RankingMetrics.Recall(top.Take(1).Count(IsRight), truths.Count, 1),
                [RetrievalLeg.RecallAtTen + block.Suffix] = RankingMetrics.Recall(top.Count(IsRight), truths.Count, RetrievalLeg.Depth),
            },
        };
    }

    private static IEnumerable<KeyValuePair<string, double>> Classes(string suffix, Match[] matches, Func<Match, bool> isRight)
    {
        var (strong, possible) = (matches.Where(match => match.Class == MatchClass.Strong).ToArray(), matches.Where(match => match.Class == MatchClass.Possible).ToArray());
        return
        [
            new(Strong + Made + suffix, strong.Length),
            new(Strong + Right + suffix, strong.Count(isRight)),
            new(StrongFound + suffix, strong.Any(isRight) ? 1 : 0),
            new(Possible + Made + suffix, possible.Length),
            new(Possible + Right + suffix, possible.Count(isRight)),
        ];
    }
}
