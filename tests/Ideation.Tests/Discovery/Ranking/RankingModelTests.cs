using Ideation.Discovery.Ranking;
using static Ideation.Tests.Discovery.SomeFields;

namespace Ideation.Tests.Discovery.Ranking;

public class RankingModelTests
{
    [Fact]
    public void A_model_is_read_back_as_it_was_written()
    {
        var text = RankingModelJson.Write(Model());

        var read = RankingModelJson.Read(text, "some.ranking.json");

        Assert.Equal(text, RankingModelJson.Write(read));
        Assert.Equal(Model().Weights.Signals, read.Weights.Signals);
        Assert.Equal(RankingModelJson.Rounded(Model().Predictor).Predict([0.6f, 0.8f]), read.Predictor.Predict([0.6f, 0.8f]));
    }

    [Theory]
    [InlineData("{}", "no ranking model")]
    [InlineData("nonsense", "no ranking model")]
    [InlineData("null", "no ranking model")]
    [InlineData("""{"embeddingModel":"a@1","signals":[],"weights":{},"folds":[],"measured":{},"predictor":[]}""", "no ranking model")]
    public void Text_that_is_no_ranking_is_refused(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<InvalidDataException>(() => RankingModelJson.Read(text, "some.ranking.json")).Message, StringComparison.Ordinal);

    [Fact]
    public void Weights_of_other_signals_are_refused()
    {
        var error = Assert.Throws<InvalidDataException>(() => RankingModelJson.Read(RankingModelJson.Write(Model()).Replace("\"Nearest\"", "\"Furthest\"", StringComparison.Ordinal), "some.ranking.json"));

        Assert.Contains("Furthest", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("F03D", "A61M")]
    [InlineData("\"weights\"", "\"other\"")]
    public void A_damaged_predictor_is_refused(string found, string instead) =>
        Assert.Throws<InvalidDataException>(() => RankingModelJson.Read(RankingModelJson.Write(Model()).Replace(found, instead, StringComparison.Ordinal), "some.ranking.json"));

    [Fact]
    public void A_predictor_gives_probabilities_that_sum_to_one()
    {
        var predicted = Model().Predictor.Predict([0.6f, 0.8f]);

        Assert.Equal(1, predicted.Values.Sum(Math.Exp), 6);
        Assert.True(predicted[Field("F03D")] > predicted[Field("A61M")]);
    }

    [Fact]
    public void Every_group_has_one_fold_and_every_fold_gets_some()
    {
        var folds = Enumerable.Range(0, 200).Select(i => RankingModel.FoldOf($"US{i}", 5)).ToArray();

        Assert.Equal([0, 1, 2, 3, 4], folds.Distinct().Order());
        Assert.Equal(folds, Enumerable.Range(0, 200).Select(i => RankingModel.FoldOf($"US{i}", 5)));
    }

    private static RankingModel Model() => new()
    {
        EmbeddingModel = "some@1",
        Predictor = new FieldPredictor([Field("A61M"), Field("F03D")], [[1f, -0.5f], [0.25f, 1f]], [0.1f, 0.2f]),
        Weights = Weights(1),
        Folds = [Weights(2), Weights(3)],
    };

    private static RankingWeights Weights(double first) => new([first, 2, 3, 4, 5, 6, 7, 8, 9, 10], 1.5, -0.5);
}
