using System.Globalization;
using Ideation.Evaluation;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Tasks;
using Ideation.Patents;

namespace Ideation.Tests.Evaluation;

public class MatchTaskTests
{
    private static readonly string[] Subjects = ["rotor", "bandage", "keyboard", "furnace", "violin", "bridge", "pump", "seed"];

    private static readonly PatentCorpus Corpus = SomeTask.Corpus([.. Subjects.Select((subject, i) =>
        SomeTask.Document($"US{3_000_001 + i}", $"{subject} part{i} with {subject} cover{i} and spring{i} and lever{i} and hinge{i}", "B05D"))]);

    [Fact]
    public async Task Every_second_paper_is_asked_for_in_full_and_in_brief_and_its_patent_is_found()
    {
        var scores = await SomeTask.ScoreAsync(Task());
        var ours = scores.Single(method => method.Name == MethodNames.WithoutClasses).Scores;

        Assert.Equal(["paper1", "paper1", "US3000003"], ours.Select(score => score.Id));
        Assert.Equal(["US3000002"], ours[0].Hits);
        Assert.Equal(1, ours[0].Values["recall@1/papers"]);
        Assert.Equal(1, ours[1].Values["recall@10/brief"]);
    }

    [Fact]
    public async Task A_citing_document_never_finds_itself()
    {
        var scores = await SomeTask.ScoreAsync(Task());

        Assert.All(scores, method => Assert.DoesNotContain("US3000003", method.Scores[2].Ranked));
    }

    [Fact]
    public async Task Only_the_product_has_classes_and_what_is_not_shown_is_not_found()
    {
        var scores = await SomeTask.ScoreAsync(Task());

        Assert.All(scores, method => Assert.Equal(method.Name == MethodNames.Ideation, method.Scores[0].Values.ContainsKey("strong-found/papers")));
        var ours = scores.Single(method => method.Name == MethodNames.Ideation).Scores[0];
        Assert.True(ours.Ranked.Count < Corpus.Documents.Count);
    }

    [Fact]
    public async Task The_popular_columns_are_the_same_for_every_row_of_a_list()
    {
        var popular = (await SomeTask.ScoreAsync(Task(papers: 8))).Single(method => method.Name == MethodNames.Popularity).Scores;

        Assert.True(popular.Count > 3);
        Assert.Single(popular.Take(4).Select(score => string.Join(' ', score.Ranked)).Distinct());
    }

    [Fact]
    public void Pairs_of_another_corpus_are_refused()
    {
        var strange = new PaperPatentPair("paper", "rotor", Number("US9999999"));

        Assert.Contains("in the corpus", Assert.Throws<EvaluationException>(() => MatchTask.Create(Corpus, [strange], [], [SomeTask.Model()], 1)).Message, StringComparison.Ordinal);
    }

    private static EvaluationTask Task(int papers = 2) => MatchTask.Create(
        Corpus,
        [.. Enumerable.Range(0, papers).Select(i => new PaperPatentPair($"paper{i}", $"A {Subjects[i]} part{i} with a lever{i}. The {Subjects[i]} hinge{i} and spring{i} hold. It was tested.", Corpus.Documents[i].Number))],
        [new CitedPair(Number("US3000001"), Number("US3000002")), new CitedPair(Number("US3000003"), Number("US3000004"))],
        [SomeTask.Model()],
        seed: 1);

    private static PublicationNumber Number(string text) => PublicationNumber.Parse(text, CultureInfo.InvariantCulture);
}
