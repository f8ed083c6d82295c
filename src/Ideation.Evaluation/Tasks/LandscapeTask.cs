using System.Numerics.Tensors;
using Ideation.Discovery.Landscape;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;

namespace Ideation.Evaluation.Tasks;

/// <summary>Landscapes, in hindsight: drawn of what was published before a day, are the combinations that nobody has filled afterwards, do fields go on as was said, and how true is the map?</summary>
internal sealed class LandscapeTask
{
    public const string Filled = "filled@5";
    public const string Trustworthiness = "map/trustworthiness";
    public const string Continuity = "map/continuity";

    private const int Classes = 20;
    private const int Texts = 12;
    private const int Spots = 5;
    private const int MapNeighbours = 10;
    private const string Asked = "asked";
    private const string Named = "spots";
    private const string NamedFilled = "spots/filled";
    private const string Told = "trend/told";
    private const string Empty = "empty";
    private const string GoesOn = "trend/goes-on";
    private const string Holds = "trend/holds";

    private readonly LandscapeCases _cases;
    private readonly LandscapeCase[] _asked;
    private readonly int _seed;

    private LandscapeTask(LandscapeCases cases, LandscapeCase[] asked, int seed) => (_cases, _asked, _seed) = (cases, asked, seed);

    public static async Task<EvaluationTask> CreateAsync(Workbench bench, CancellationToken cancellationToken) => await CreateAsync(
        await bench.ClassifiedAsync(cancellationToken).ConfigureAwait(false), bench.Options.EmergeFreeze, Classes, Texts, bench.Models, bench.Options.Seed, cancellationToken).ConfigureAwait(false);

    /// <param name="corpus">What was published before and after the day.</param>
    /// <param name="freeze">The day.</param>
    /// <param name="classes">How many IPC classes are drawn at most, the largest.</param>
    /// <param name="texts">How many texts of earlier documents are drawn around at most.</param>
    /// <param name="models">The models compared.</param>
    /// <param name="seed">Of the draws.</param>
    /// <param name="cancellationToken">Stops the search for what lies around the texts.</param>
    /// <exception cref="EvaluationException">No source has documents before and after the day.</exception>
    public static async Task<EvaluationTask> CreateAsync(PatentCorpus corpus, DateOnly freeze, int classes, int texts, IReadOnlyList<EvaluatedModel> models, int seed, CancellationToken cancellationToken)
    {
        var cases = new LandscapeCases(corpus, freeze);
        LandscapeCase[] asked = [.. cases.Sections(), .. cases.Classes(classes), .. await cases.TextsAsync(texts, models[0], seed, cancellationToken).ConfigureAwait(false)];
        return new LandscapeTask(cases, asked, seed).Create(models);
    }

    private EvaluationTask Create(IReadOnlyList<EvaluatedModel> models) => new()
    {
        Name = TaskNames.Landscape,
        Searched = "documents before the day",
        CorpusSize = _cases.History.Documents.Count,
        Unit = "landscape",
        Units = [.. Enumerable.Range(0, _asked.Length)],
        Facts = new Dictionary<string, double> { ["sections"] = _asked.Count(IsSection), ["classes"] = _asked.Count(IsClass), ["texts"] = _asked.Count(asked => asked.Request.Queries.Count > 0), ["later"] = _cases.Later.Documents.Count },
        Metrics = [Metric.Mean(Filled), Metric.Ratio(NamedFilled, NamedFilled, Named), Metric.Ratio(Empty, Empty, Asked), Metric.Ratio(GoesOn, GoesOn, Told), Metric.Ratio(Holds, Holds, Told), Metric.Mean(Trustworthiness), Metric.Mean(Continuity), Metric.Mean(Named), Metric.Mean(Told)],
        Methods = [.. models.SelectMany((model, place) => Methods(model, new DrawnLandscapes(_cases.History, _asked, model), place))],

        // A section holds its classes, so that what is filled in one is in the other.
        Control = new TaskControl(Filled, MethodNames.Random, [.. _asked.Select(asked => IsSection(asked) ? "section" : IsClass(asked) ? "class" : "text")], Against),
    };

    // The baselines stand beside each landscape, because what it counts as fields and mechanisms is what they choose from; those of further models tell nothing new.
    private IEnumerable<EvaluationMethod> Methods(EvaluatedModel model, DrawnLandscapes search, int place) =>
    [
        .. place > 0 ? Array.Empty<EvaluationMethod>() :
        [
            Method(MethodNames.Random, search, model, (item, landscape) => new Answer(Drawn(item, Cells(landscape, isEmpty: true), landscape), null, Placed(item, landscape.Map.Points.Count))),
            Method(MethodNames.Popularity, search, model, (_, landscape) => new Answer(Cells(landscape, isEmpty: true).OrderBy(cell => Order(landscape, cell)).ThenByDescending(cell => cell.Mechanism.Families).Take(CountOf(landscape)), null, null)),
            Method(MethodNames.Occupied, search, model, (item, landscape) => new Answer(Drawn(item, Cells(landscape, isEmpty: false), landscape), null, null)),
            Method(MethodNames.LastDifference, search, model, (item, landscape) => new Answer(null, Courses(item, landscape), null)),
            Method(MethodNames.PrincipalAxes, search, model, (_, _) => new Answer(null, null, PrincipalAxes.Project)),
        ],
        Method(place == 0 ? MethodNames.Ideation : $"{MethodNames.Ideation}:{model.Name}", search, model, (item, landscape) => new Answer(
            landscape.WhiteSpace.Spots.Take(Spots).Select(Cell),
            Courses(item, landscape)?.Where(course => course.IsTold),
            _ => [.. landscape.Map.Points.Select(point => (point.X, point.Y))])
        {
            Named = landscape.WhiteSpace.Spots.Where(spot => spot.Expected >= DrawnLandscapes.LeastExpected).Select(Cell),
        }),
    ];

    private EvaluationMethod Method(string name, DrawnLandscapes search, EvaluatedModel model, Func<int, PatentLandscape, Answer> answer) => new(name, async (progress, cancellationToken) =>
    {
        var found = await search.Answers.FindAsync(progress, cancellationToken).ConfigureAwait(false);
        var vectors = (await model.DocumentsAsync(_cases.History.Texts.Texts, cancellationToken).ConfigureAwait(false)).Zip(_cases.History.Documents).ToDictionary(pair => pair.Second.Number, pair => pair.First);
        return ItemLoop.Run(_asked.Length, i => Measure(_asked[i], answer(i, found[i]), [.. found[i].Map.Points.Select(point => vectors[point.Number])]), progress, cancellationToken);
    });

    private static ItemScore Measure(LandscapeCase asked, Answer answer, float[][] vectors)
    {
        var values = new Dictionary<string, double>();
        WhiteCell[] cells = [.. answer.Cells ?? []];
        WhiteCell[] filled = [.. cells.Where(asked.IsFilled)];
        if (cells.Length > 0)
        {
            values[Filled] = (double)filled.Length / cells.Length;
            values[Asked] = cells.Length;
            values[Empty] = cells.Count(cell => !asked.WasFilled(cell));
        }

        if (answer.Named is { } named)
        {
            values[Named] = named.Count();
            values[NamedFilled] = named.Count(asked.IsFilled);
        }

        if (answer.Courses is { } told)
        {
            var courses = told.ToArray();
            values[Told] = courses.Length;
            values[GoesOn] = courses.Count(course => course.GoesOn);
            values[Holds] = courses.Count(course => course.Holds);
        }

        if (answer.Draw is { } draw && vectors.Length > 0)
        {
            var points = draw(vectors);
            var (trustworthiness, continuity) = MapFaithfulness.Of(vectors.Length, (a, b) => 1 - TensorPrimitives.Dot<float>(vectors[a], vectors[b]), (a, b) => Square(points[a].X - points[b].X) + Square(points[a].Y - points[b].Y), MapNeighbours);
            if (!double.IsNaN(trustworthiness))
            {
                (values[Trustworthiness], values[Continuity]) = (trustworthiness, continuity);
            }
        }

        return new ItemScore { Id = asked.Id, Ranked = [.. cells.Select(cell => cell.Name)], Hits = [.. filled.Select(cell => cell.Name)], Values = values };
    }

    private static double Square(double value) => value * value;

    private static int CountOf(PatentLandscape landscape) => Math.Min(Spots, landscape.WhiteSpace.Spots.Count);

    private static int Order(PatentLandscape landscape, WhiteCell cell) => landscape.WhiteSpace.Fields.Index().First(pair => pair.Item.Equals(cell.Field)).Index;

    private static IEnumerable<WhiteCell> Cells(PatentLandscape landscape, bool isEmpty) =>
        from mechanism in landscape.WhiteSpace.Mechanisms.Index()
        from field in landscape.WhiteSpace.Fields.Index()
        where (landscape.WhiteSpace.Counts[mechanism.Index][field.Index] == 0) == isEmpty
        select new WhiteCell(field.Item, mechanism.Item);

    // As many as the landscape names.
    private IEnumerable<WhiteCell> Drawn(int item, IEnumerable<WhiteCell> cells, PatentLandscape landscape)
    {
        var drawn = cells.ToArray();
        new SeededRandom(_seed, item).Shuffle<WhiteCell>(drawn);
        return drawn.Take(CountOf(landscape));
    }

    private Func<float[][], (double X, double Y)[]> Placed(int item, int count)
    {
        var random = new SeededRandom(_seed, _asked.Length + item);
        (double X, double Y)[] points = [.. Enumerable.Range(0, count).Select(_ => (random.NextUniform(), random.NextUniform()))];
        return _ => points;
    }

    // What lies around a text is cut by likeness before and after alike, so that its size says nothing; a section only repeats what its classes say.
    private IEnumerable<FieldCourse>? Courses(int item, PatentLandscape landscape) => IsClass(_asked[item]) ? FieldCourse.Of(landscape, _asked[item], _cases.Later) : null;

    private static WhiteCell Cell(WhiteSpot spot) => new(spot.Field, spot.Mechanism);

    private static bool IsSection(LandscapeCase asked) => asked.Id.Length == 1;

    private static bool IsClass(LandscapeCase asked) => asked.Request.Queries.Count == 0 && !IsSection(asked);

    private Func<int, int, double> Against(IReadOnlyList<ItemScore> scores)
    {
        WhiteCell[][] cells = [.. scores.Select(score => score.Ranked.Select(WhiteCell.Parse).ToArray())];
        var filled = new Dictionary<(int, int), double>();
        return (item, truthOf) => filled.TryGetValue((item, truthOf), out var known) ? known : filled[(item, truthOf)] = cells[item].Select(cell => _asked[truthOf].IsFilled(cell) ? 1.0 : 0).DefaultIfEmpty(0).Average();
    }

    /// <summary>What a method gives for a landscape.</summary>
    /// <param name="Cells">Combinations that nobody has and somebody could; null for a method that names none.</param>
    /// <param name="Courses">The fields of which it says how they go on; null for a method that says nothing.</param>
    /// <param name="Draw">Makes dots of vectors; null for a method that draws no map.</param>
    private sealed record Answer(IEnumerable<WhiteCell>? Cells, IEnumerable<FieldCourse>? Courses, Func<float[][], (double X, double Y)[]>? Draw)
    {
        /// <summary>The combinations that a reader is told of; null for a method that tells nobody.</summary>
        public IEnumerable<WhiteCell>? Named { get; init; }
    }
}
