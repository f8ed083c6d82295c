using Ideation.Evaluation;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Evaluation.Tasks;
using Ideation.Patents;

namespace Ideation.Tests.Evaluation;

public class PartnerTaskTests
{
    private static readonly PatentDocument[] Documents =
    [
        Document("US2000001", "rotor blade resin furnace", "Blade Works Inc", "Resin Works Ltd"),
        Document("US2000002", "rotor blade resin furnace mould", "Resin Works Ltd"),
        Document("US2000003", "gear box of a tower", "Gear Works GmbH"),
        Document("US2000004", "gear box of a tower again", "Gear Works GmbH"),
        Document("US2000005", "tower of concrete", "Smith; John", "Lone Works Inc"),
    ];

    [Fact]
    public void A_document_of_two_organisations_asks_for_each_that_has_another_document_and_never_for_persons()
    {
        var query = Assert.Single(Corpus().Queries());

        Assert.Equal(("US2000001", "Blade Works Inc", "Resin Works Ltd"), (query.Document.Number.Value, query.Company.Name, query.Hidden.Name));
    }

    [Fact]
    public async Task The_ranking_finds_the_near_co_applicant_and_neither_the_document_nor_the_company()
    {
        var scores = await SomeTask.ScoreAsync(PartnerTask.Create([Corpus()], [SomeTask.Model()], seed: 1));

        var ours = Assert.Single(scores.Single(method => method.Name == MethodNames.Ideation).Scores);
        Assert.Equal((1, 1), (ours.Values[RetrievalLeg.Mrr], ours.Values[RetrievalLeg.RecallAtTen]));
        Assert.All(scores.SelectMany(method => method.Scores), score => Assert.DoesNotContain("BLADE WORKS", score.Ranked));
    }

    [Fact]
    public async Task Counting_documents_prefers_the_most_active()
    {
        var popularity = (await SomeTask.ScoreAsync(PartnerTask.Create([Corpus()], [SomeTask.Model()], seed: 1))).Single(method => method.Name == MethodNames.Popularity).Scores[0];

        Assert.Equal("GEAR WORKS", popularity.Ranked[0]);
        Assert.Equal(1 / 3.0, popularity.Values[RetrievalLeg.Mrr], 9);
    }

    [Fact]
    public async Task A_relative_of_identical_abstract_is_not_looked_at()
    {
        PatentDocument[] twins = [.. Documents, Document("US2000006", "rotor blade resin furnace", "Twin Works Ltd")];
        var scores = await SomeTask.ScoreAsync(PartnerTask.Create([new PartnerCorpus(SomeTask.Corpus(twins))], [SomeTask.Model()], seed: 1));

        Assert.DoesNotContain("TWIN WORKS", scores.Single(method => method.Name == MethodNames.Ideation).Scores[0].Ranked);
    }

    [Fact]
    public void A_pair_is_asked_once_and_never_by_what_the_two_filed_together()
    {
        PatentDocument[] documents = [Documents[0], Document("US2000007", "another rotor blade resin", "Blade Works Inc", "Resin Works Ltd"), Documents[2]];

        Assert.Empty(new PartnerCorpus(SomeTask.Corpus(documents)).Queries());
        Assert.Equal("US2000001", Assert.Single(new PartnerCorpus(SomeTask.Corpus([.. documents, Documents[1]])).Queries()).Document.Number.Value);
    }

    [Fact]
    public async Task A_document_without_a_field_is_asked_among_all_documents()
    {
        PatentDocument[] documents = [Documents[0] with { Classifications = [] }, .. Documents[1..]];
        var task = PartnerTask.Create([new PartnerCorpus(SomeTask.Corpus(documents))], [SomeTask.Model()], seed: 1);

        var ours = Assert.Single((await SomeTask.ScoreAsync(task)).Single(method => method.Name == MethodNames.Ideation).Scores);
        Assert.Equal((1, 0), (ours.Values["recall@10/without-field"], task.Facts["withField"]));
    }

    [Fact]
    public void A_corpus_without_joint_filings_is_refused() =>
        Assert.Throws<EvaluationException>(() => PartnerTask.Create([new PartnerCorpus(SomeTask.Corpus(Documents[2]))], [SomeTask.Model()], seed: 1));

    private static PartnerCorpus Corpus() => new(SomeTask.Corpus(Documents));

    private static PatentDocument Document(string number, string text, params string[] applicants) =>
        Some.PatentDocument(number, title: "", @abstract: text, codes: ["F03D 1/00"], applicants: applicants);
}
