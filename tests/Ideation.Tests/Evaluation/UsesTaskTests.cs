using Ideation.Evaluation;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Reports;
using Ideation.Evaluation.Tasks;
using Ideation.Patents;

namespace Ideation.Tests.Evaluation;

public sealed class UsesTaskTests
{
    private static readonly (string Field, string Purpose, string Mechanism)[] Kinds =
    [
        ("F03D", "blade of a wind turbine against ice", "fluorinated polymer resin film baked"),
        ("B63B", "hull of a ship against barnacles", "silicone elastomer layer cured"),
        ("A61F", "implant of a hip joint against bacteria", "titanium nitride coat sputtered"),
        ("E04D", "roof of a warehouse against moss", "zinc phosphate primer sprayed"),
        ("G02B", "lens of a telescope against glare", "magnesium fluoride sheet evaporated"),
        ("H01R", "contact of a plug against sparks", "tin nickel alloy plated"),
        ("A23N", "kettle of a brewery against lime", "glass enamel frit fused"),
        ("D21F", "roller of a paper machine against pitch", "chromium carbide powder flamed"),
    ];

    [Fact]
    public async Task A_use_that_neighbours_show_is_found_and_what_knows_nothing_stays_at_chance()
    {
        var (report, _) = await RunAsync(Planted());

        var ours = report.Find(MethodNames.Ideation)!.Metrics;
        Assert.InRange(ours["precision"], 0.4, 1);
        Assert.True(ours["recall@6"] > 3 * report.Find(MethodNames.Random)!.Metrics["recall@6"]);
        Assert.InRange(ours["answered"], 0.1, 1);
        Assert.InRange(ours["far/truth"], 0.4, 1);
        Assert.InRange(ours["far/bm25"], 0.55, 1);
        Assert.InRange(report.Find(MethodNames.Random)!.Metrics["far/bm25"], 0.3, 0.7);
        Assert.True(report.Find(MethodNames.Random)!.Metrics["precision"] < ours["precision"] / 2);
    }

    [Fact]
    public async Task Each_method_names_as_many_fields_as_the_product_shows_and_never_one_of_the_home_class()
    {
        var (_, scores) = await RunAsync(Planted());

        var shown = scores.Single(method => method.Name == MethodNames.Ideation).Scores.Select(score => score.Ranked.Count).ToArray();
        Assert.All(scores, method => Assert.All(method.Scores.Zip(shown), pair => Assert.InRange(pair.First.Ranked.Count, 0, pair.Second)));
        Assert.All(scores.SelectMany(method => method.Scores), score => Assert.DoesNotContain(score.Ranked, field => field.StartsWith("B05", StringComparison.Ordinal)));
        Assert.Equal(["random", "prior", "dense", "by-chance", "by-surprise", "ideation"], scores.Select(method => method.Name));
    }

    [Fact]
    public async Task The_document_itself_and_those_of_its_abstract_show_nothing()
    {
        // Only the query's own group joins home to G10D, so nothing could find it but the group itself.
        const string Text = "A resin film is baked on the string of a violin so that sweat does not stick to the string, with a primer below and a sealing layer above";
        PatentDocument[] twins = [SomeTask.Document("US1", Text, "B05D 1/00", "G10D 1/00"), SomeTask.Document("US2", Text, "B05D 1/00", "G10D 1/00")];
        var corpus = SomeTask.Corpus([.. Planted().Documents, .. twins]);
        var query = SomeTask.Queries(corpus).First(found => found.Id == "US1");

        var scores = await SomeTask.ScoreAsync(UsesTask.Create(corpus, [query], 1, [SomeTask.Model()], seed: 1));

        Assert.All(scores.Where(method => method.Name is MethodNames.Ideation or MethodNames.Dense or MethodNames.Prior), method => Assert.DoesNotContain("G10D", Assert.Single(method.Scores).Ranked));
    }

    private static Task<(TaskReport Report, IReadOnlyList<MethodScores> Scores)> RunAsync(PatentCorpus corpus) => TaskRun.RunAsync(
        UsesTask.Create(corpus, SomeTask.Queries(corpus), 40, [SomeTask.Model()], seed: 1), new EvaluationOptions { Resamples = 100 }, null, TestContext.Current.CancellationToken);

    // Coatings at home, some of which serve another field, documents of that field which speak of the same mechanism, and others of it which speak of another.
    private static PatentCorpus Planted() => SomeTask.Corpus(
    [
        .. from kind in Enumerable.Range(0, Kinds.Length)
           from i in Enumerable.Range(0, 24)
           let mechanism = Kinds[i % 4 == 3 ? (kind + 1 + (i / 4)) % Kinds.Length : kind].Mechanism
           let text = $"A {mechanism} over batch{i} protects the {Kinds[kind].Purpose}. The {mechanism} keeps deposits from sticking in series{i}."
           select SomeTask.Document($"US{3_000_000 + (kind * 100) + i}", text, i % 4 == 0 ? ["B05D 1/00", $"{Kinds[kind].Field} 1/00"] : i % 4 == 1 ? ["B05D 1/00"] : [$"{Kinds[kind].Field} 1/00"]),
    ]);
}
