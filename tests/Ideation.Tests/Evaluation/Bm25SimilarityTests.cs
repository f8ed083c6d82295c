using Ideation.Evaluation.Methods;

namespace Ideation.Tests.Evaluation;

public class Bm25SimilarityTests
{
    private static readonly string[] Texts = ["ice blade", "ice ice cream", "blade grinder wheel", "keyboard"];

    [Fact]
    public void Scores_are_those_of_the_formula_worked_by_hand()
    {
        // Query "ice blade"; four texts, both terms in two of them: idf = ln(1 + 2.5/2.5); lengths 2, 3, 3, 1 around 2.25.
        var table = TermTable.Build(Texts, Terms.Of, fewestTexts: 1, largestShare: 1);
        var scores = new float[4];
        new Bm25Similarity(table, Bm25Similarity.Weigh(table), ["blade of ice, unheard"]).Score(0, scores);
        var idf = Math.Log(2);

        Assert.Equal(2 * idf * 2.2 / (1 + (1.2 * (0.25 + (0.75 * 2 / 2.25)))), scores[0], 1e-5);
        Assert.Equal(idf * 2 * 2.2 / (2 + (1.2 * (0.25 + (0.75 * 3 / 2.25)))), scores[1], 1e-5);
        Assert.Equal(idf * 2.2 / (1 + (1.2 * (0.25 + (0.75 * 3 / 2.25)))), scores[2], 1e-5);
        Assert.Equal(0, scores[3]);
    }

    [Fact]
    public void Terms_too_rare_or_too_common_are_left_out()
    {
        Assert.Equal([2, 2], TermTable.Build(Texts, Terms.Of, fewestTexts: 2, largestShare: 0.5).DocumentFrequencies);
        Assert.Empty(TermTable.Build(Texts, Terms.Of).DocumentFrequencies);
    }
}
