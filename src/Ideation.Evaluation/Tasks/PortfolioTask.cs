using Ideation.Discovery.Fields;
using Ideation.Discovery.Portfolio;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>The portfolio: does what is said of a document tell those that an examiner filed elsewhere, too, from those that he did not, when only their home field is known?</summary>
internal sealed class PortfolioTask
{
    private const int Documents = 240;
    private const int JapaneseDocuments = 100;
    private const int NearDocuments = 50;
    private const string Strong = "strong/";
    private const string Score = "score";

    private static readonly string[] Kinds = ["elsewhere", "near", "ja-outside", "ja-home"];
    private static readonly Separation Elsewhere = new();
    private static readonly Separation Outside = new("/ja");

    private readonly PatentCorpus _corpus;
    private readonly PortfolioCase[] _cases;
    private readonly bool?[] _elsewhere;
    private readonly bool?[] _outside;

    private PortfolioTask(PatentCorpus corpus, PortfolioCase[] cases)
    {
        (_corpus, _cases) = (corpus, cases);
        _elsewhere = [.. cases.Select(asked => asked.IsElsewhere)];
        _outside = [.. cases.Select(asked => asked.IsOutside)];
    }

    public static async Task<EvaluationTask> CreateAsync(Workbench bench, CancellationToken cancellationToken)
    {
        var english = await bench.ClassifiedAsync(cancellationToken).ConfigureAwait(false);
        var japanese = (await bench.JapaneseAsync(TaskNames.Portfolio, cancellationToken).ConfigureAwait(false)).Where(document => document.Fields.Count > 0);
        return Create(english.With(japanese), await bench.QueriesAsync(cancellationToken).ConfigureAwait(false), Documents, JapaneseDocuments, bench.Models, bench.Options.Seed);
    }

    /// <param name="corpus">What is searched; the places of the queries' documents are the same in it.</param>
    /// <param name="queries">The XFIELD queries.</param>
    /// <param name="documents">How many of those whose owners have several are drawn.</param>
    /// <param name="japanese">How many Japanese documents are drawn.</param>
    /// <param name="models">The models compared.</param>
    /// <param name="seed">Of the draws and of the random baseline.</param>
    /// <exception cref="EvaluationException">No query has an owner with several documents.</exception>
    public static EvaluationTask Create(PatentCorpus corpus, IReadOnlyList<FieldQuery> queries, int documents, int japanese, IReadOnlyList<EvaluatedModel> models, int seed)
    {
        var draw = new PortfolioCases(corpus, seed);
        PortfolioCase[] cases = [.. draw.Owned(queries, documents), .. draw.In("ja", japanese)];
        return cases.Length > 0 ? new PortfolioTask(corpus, cases).Create(models, seed) : throw new EvaluationException("No query is a document of an applicant with several; expected classified documents with their applicants.");
    }

    private EvaluationTask Create(IReadOnlyList<EvaluatedModel> models, int seed)
    {
        var neighbours = new NeighbourLists(_corpus.Texts, [.. _cases.Select(asked => asked.Text)], [.. _cases.Select(asked => asked.Hidden)]);
        var dense = Similarities.Embedded(MethodNames.Dense, models).ToArray();
        return new EvaluationTask
        {
            Name = TaskNames.Portfolio,
            Searched = "classified documents",
            CorpusSize = _corpus.Documents.Count,
            Unit = "document",
            Units = [.. Enumerable.Range(0, _cases.Length)],
            Facts = new Dictionary<string, double>
            {
                ["owned"] = _elsewhere.Count(kind => kind is not null),
                ["elsewhere"] = _elsewhere.Count(kind => kind == true),
                ["japanese"] = _outside.Count(kind => kind is not null),
                ["outside"] = _outside.Count(kind => kind == true),
            },
            Metrics = [.. Elsewhere.Metrics, .. Outside.Metrics, .. Kinds.Select(kind => Metric.Mean(Strong + kind))],
            Methods =
            [
                new(MethodNames.Random, (_, _) => Task.FromResult(Measure([.. _cases.Select((_, i) => (double)new SeededRandom(seed, i).NextInteger(int.MaxValue))], null))),
                new(MethodNames.Prior, (progress, cancellationToken) => Task.FromResult(Measure(ItemLoop.Run(_cases.Length, Prior, progress, cancellationToken), null))),
                .. models.SelectMany((model, place) => Methods(new PortfolioSearch(_corpus, _cases, model), neighbours, dense[place], name => place == 0 ? name : $"{name}:{model.Name}")),
            ],
            Control = new TaskControl(Elsewhere.Area, MethodNames.Prior, [.. _cases.Select((asked, i) => asked.IsElsewhere is null ? $"{i}" : asked.Home.Class)], Against),
        };
    }

    private IEnumerable<EvaluationMethod> Methods(PortfolioSearch search, NeighbourLists neighbours, SimilarityMethod dense, Func<string, string> named) =>
    [
        new(named(MethodNames.FarNeighbours), async (progress, cancellationToken) =>
        {
            var near = await neighbours.FindAsync(dense, progress, cancellationToken).ConfigureAwait(false);
            return Measure([.. _cases.Select((asked, i) => (double)near[i].Take(NearDocuments).Count(found => _corpus.Documents[found.Position].Fields.All(field => field.Class != asked.Home.Class)))], null);
        }),
        new(named(MethodNames.Cosine), async (progress, cancellationToken) =>
        {
            var near = await neighbours.FindAsync(dense, progress, cancellationToken).ConfigureAwait(false);
            return Measure([.. near.Select(found => found.Length > 0 ? (double)found[0].Score : 0)], null);
        }),
        new(named(MethodNames.Verdict), async (progress, cancellationToken) =>
        {
            var items = await search.Answers.FindAsync(progress, cancellationToken).ConfigureAwait(false);
            return Measure([.. items.Select(item => (double)Rank(item.Verdict))], null);
        }),
        new(named(MethodNames.Ideation), async (progress, cancellationToken) =>
        {
            var items = await search.Answers.FindAsync(progress, cancellationToken).ConfigureAwait(false);
            return Measure([.. items.Select(item => Rank(item.Verdict) + Chance(item))], items);
        }),
    ];

    private static int Rank(PortfolioVerdict verdict) => verdict switch
    {
        PortfolioVerdict.StrongUse => 3,
        PortfolioVerdict.PossibleUse => 2,
        PortfolioVerdict.WeakUse => 1,
        _ => 0,
    };

    // Within a verdict by the chance of the use it rests on, which is below one.
    private static double Chance(PortfolioItem item) => Rank(item.Verdict) < 2 ? 0 : Math.Min(0.999, item.BestUse!.Probability ?? item.BestUse.Grounding);

    // How many other documents of the home field lie where this one is asked about.
    private double Prior(int item)
    {
        var (home, asked) = (_cases[item].Home, _cases[item]);
        var (all, elsewhere) = (0, 0);
        for (var position = 0; position < _corpus.Documents.Count; position++)
        {
            var fields = _corpus.Documents[position].Fields;
            if (fields.Contains(home) && !asked.Hidden.Contains(position))
            {
                all++;
                elsewhere += fields.Any(field => field.Class != home.Class && (asked.IsElsewhere is null || _corpus.Statistics.Band(home, field) != FieldBand.Near)) ? 1 : 0;
            }
        }

        return all == 0 ? 0 : (double)elsewhere / all;
    }

    private IReadOnlyList<ItemScore> Measure(double[] scores, IReadOnlyList<PortfolioItem>? items)
    {
        var values = scores.Select(score => new Dictionary<string, double> { [Score] = score }).ToArray();
        Elsewhere.Add(values, scores, _elsewhere);
        Outside.Add(values, scores, _outside);
        foreach (var (i, item) in (items ?? []).Index())
        {
            values[i][Strong + Kind(_cases[i])] = item.Verdict == PortfolioVerdict.StrongUse ? 1 : 0;
        }

        return [.. _cases.Select((asked, i) => new ItemScore { Id = asked.Document.Number.Value, Ranked = items is null ? [] : [.. items[i].Uses.Select(use => use.Field.Subclass.Value)], Values = values[i] })];
    }

    private static string Kind(PortfolioCase asked) => (asked.IsElsewhere, asked.IsOutside) switch
    {
        (true, _) => Kinds[0],
        (false, _) => Kinds[1],
        (_, true) => Kinds[2],
        _ => Kinds[3],
    };

    private Func<int, int, double> Against(IReadOnlyList<ItemScore> scores)
    {
        var weights = Separation.Weights([.. scores.Select(score => score.Values[Score])], _elsewhere);
        return (item, truthOf) => _elsewhere[truthOf] == true ? weights[item] : 0;
    }
}
