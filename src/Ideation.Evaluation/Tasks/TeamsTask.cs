using Ideation.Discovery.Partners;
using Ideation.Discovery.Partners.Organisations;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>The drafted teams: a document filed by two organisations, one of them and one of its fields are given; is the other in the team, or named beside it, and how small is a team that covers the roles?</summary>
internal sealed class TeamsTask
{
    public const string InTeam = "recall/team";
    public const string Shown = "recall/shown";

    // What a document is filed under first says most of it.
    private const int FieldsEach = 3;
    private const string Size = "members";
    private const string Covered = "covered";
    private const string Independent = "independent";
    private const string Larger = "larger";
    private const string Drafted = "drafted";
    private const string Of = "/of";

    private readonly TeamQuery[] _queries;
    private readonly TeamSearch[] _searches;
    private readonly int _seed;

    private TeamsTask(IReadOnlyList<PartnerCorpus> corpora, TeamQuery[] queries, IReadOnlyList<EvaluatedModel> models, int seed)
    {
        (_queries, _seed) = (queries, seed);
        _searches = [.. models.Select(model => new TeamSearch(corpora, queries, model))];
    }

    public static async Task<EvaluationTask> CreateAsync(Workbench bench, CancellationToken cancellationToken) => Create(
        [
            new PartnerCorpus(await bench.DocumentsAsync(cancellationToken).ConfigureAwait(false)),
            new PartnerCorpus(await bench.JapaneseAsync(TaskNames.Teams, cancellationToken).ConfigureAwait(false)),
        ],
        bench.Models,
        bench.Options.Seed);

    /// <exception cref="EvaluationException">No classified document has two organisations of which one has another document.</exception>
    public static EvaluationTask Create(IReadOnlyList<PartnerCorpus> corpora, IReadOnlyList<EvaluatedModel> models, int seed)
    {
        TeamQuery[] queries = [.. corpora.SelectMany(corpus => corpus.Queries()).SelectMany(pair => pair.Document.Fields.Take(FieldsEach).Select(field => new TeamQuery(pair, field)))];
        return queries.Length == 0
            ? throw new EvaluationException("No classified document of the corpus has two organisations as applicants of which one has another document; expected documents filed jointly.")
            : new TeamsTask(corpora, queries, models, seed).Create(corpora, models);
    }

    private EvaluationTask Create(IReadOnlyList<PartnerCorpus> corpora, IReadOnlyList<EvaluatedModel> models)
    {
        var pairs = _queries.Select(query => query.Pair).Distinct().ToList();
        return new EvaluationTask
        {
            Name = TaskNames.Teams,
            Searched = "documents",
            CorpusSize = corpora.Sum(corpus => corpus.Documents.Documents.Count),
            Unit = "document and company",
            Units = [.. _queries.Select(query => pairs.IndexOf(query.Pair))],
            Facts = new Dictionary<string, double> { ["organisations"] = corpora.Sum(corpus => corpus.Organisations.Count), ["pairs"] = pairs.Count },
            Metrics = [Metric.Mean(InTeam), Metric.Mean(Shown), .. new[] { Size, Covered, Independent }.Select(name => Metric.Ratio(name, name, name + Of)), Metric.Mean(Larger), Metric.Mean(Drafted)],
            Methods =
            [
                Method(MethodNames.Random, 0, (_, _) => Task.FromResult<Func<int, IEnumerable<Organisation>>>(Drawn)),
                Method(MethodNames.Popularity, 0, (_, _) => Task.FromResult<Func<int, IEnumerable<Organisation>>>(MostActive)),
                .. models.Select((model, place) => Method(Named(MethodNames.Dense, model, place), 0, (_, cancellationToken) => NearestAsync(corpora, model, cancellationToken))),
                .. models.SelectMany((model, place) => new[]
                {
                    FromCandidates(Named(MethodNames.GreedyCover, model, place), place, found => new PlainTeams(TeamSearch.Options.Partners).GreedyCover(found)),
                    FromCandidates(Named(MethodNames.OneEach, model, place), place, found => new PlainTeams(TeamSearch.Options.Partners).OneEach(found)),
                    FromCandidates(Named(MethodNames.Ideation, model, place), place, Team.Of),
                }),
            ],

            // What is shown is kept as the ranking.
            Control = new TaskControl(Shown, MethodNames.Popularity, [.. _queries.Select(query => query.Pair.Document.Language)], scores => (item, truthOf) => scores[item].Ranked.Contains(_queries[truthOf].Pair.Hidden.Key) ? 1 : 0),
        };
    }

    private static string Named(string method, EvaluatedModel model, int place) => place == 0 ? method : $"{method}:{model.Name}";

    /// <summary>A ranking of organisations, as many of which are a team as the product drafts.</summary>
    private EvaluationMethod Method(string name, int model, Func<IProgress<int>?, CancellationToken, Task<Func<int, IEnumerable<Organisation>>>> prepareAsync) => new(name, async (progress, cancellationToken) =>
    {
        var found = await _searches[model].Answers.FindAsync(progress, cancellationToken).ConfigureAwait(false);
        var rank = await prepareAsync(progress, cancellationToken).ConfigureAwait(false);
        return ItemLoop.Run(_queries.Length, i => Measure(_queries[i], Team.Of(rank(i).Where(organisation => organisation != _queries[i].Pair.Company), Team.Of(found[i])), found[i]), progress, cancellationToken);
    });

    private EvaluationMethod FromCandidates(string name, int model, Func<PartnerResult, Team> draft) => new(name, async (progress, cancellationToken) =>
    {
        var found = await _searches[model].Answers.FindAsync(progress, cancellationToken).ConfigureAwait(false);
        return ItemLoop.Run(_queries.Length, i => Measure(_queries[i], draft(found[i]), found[i]), progress, cancellationToken);
    });

    private static ItemScore Measure(TeamQuery query, Team team, PartnerResult found)
    {
        var (pair, field) = query;
        var values = new Dictionary<string, double>
        {
            [InTeam] = team.Members.Contains(pair.Hidden) ? 1 : 0,
            [Shown] = team.Shown.Contains(pair.Hidden) ? 1 : 0,
            [Size] = team.Members.Count,
            [Size + Of] = team.Members.Count > 0 ? 1 : 0,
            [Independent] = team.Members.Count(member => !Affiliates.AreAlike(pair.Company, member)),
            [Independent + Of] = team.Members.Count,
        };
        if (team.Covered is { } covered)
        {
            var greedy = new PlainTeams(TeamSearch.Options.Partners).GreedyCover(found);
            values[Drafted] = team.Members.Count > 0 ? 1 : 0;
            values[Covered] = covered.Count;
            values[Covered + Of] = PlainTeams.Open(found).Length;
            values[Larger] = team.Members.Count > greedy.Members.Count && covered.Count <= greedy.Covered!.Count ? 1 : 0;
        }

        string[] shown = [.. team.Shown.Select(organisation => organisation.Key)];
        return new ItemScore { Id = $"{pair.Document.Number}/{pair.Hidden.Key}/{field}", Ranked = shown, Hits = [.. shown.Where(key => key == pair.Hidden.Key)], Values = values };
    }

    private IEnumerable<Organisation> Drawn(int item)
    {
        Organisation[] organisations = [.. Around(item).SelectMany(_queries[item].Pair.Corpus.ApplicantsOf).Distinct().OrderBy(organisation => organisation.Key, StringComparer.Ordinal)];
        new SeededRandom(_seed, item).Shuffle<Organisation>(organisations);
        return organisations;
    }

    private IEnumerable<Organisation> MostActive(int item) => Around(item).SelectMany(_queries[item].Pair.Corpus.ApplicantsOf).CountBy(organisation => organisation)
        .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Key, StringComparer.Ordinal).Select(pair => pair.Key);

    private IReadOnlyList<int> Around(int item) => _queries[item].Pair.Corpus.InField(_queries[item].Pair, _queries[item].Field);

    private async Task<Func<int, IEnumerable<Organisation>>> NearestAsync(IReadOnlyList<PartnerCorpus> corpora, EvaluatedModel model, CancellationToken cancellationToken)
    {
        string[] texts = [.. _queries.Select(query => query.Pair.Text)];
        var similarities = new Dictionary<PartnerCorpus, ITextSimilarity>();
        foreach (var corpus in corpora)
        {
            similarities[corpus] = await model.CompareAsync(corpus.Documents.Texts, texts, cancellationToken).ConfigureAwait(false);
        }

        return item =>
        {
            var corpus = _queries[item].Pair.Corpus;
            var scores = new float[corpus.Documents.Documents.Count];
            similarities[corpus].Score(item, scores);
            return Around(item).OrderByDescending(position => scores[position]).ThenBy(position => position).SelectMany(corpus.ApplicantsOf);
        };
    }
}
