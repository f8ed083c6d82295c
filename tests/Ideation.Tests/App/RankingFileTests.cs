using Ideation.App;
using Ideation.Embeddings;

namespace Ideation.Tests.App;

public class RankingFileTests
{
    private static readonly string Shipped = Path.Combine(RepositoryFolder.Root, "embeddings", "ideation-static");

    [Fact]
    public void The_shipped_ranking_was_learnt_with_the_shipped_model()
    {
        using var model = EmbeddingModel.Load(Shipped);

        var ranking = RankingFile.Find(Shipped, model.Identity);

        Assert.NotNull(ranking);
        Assert.True(ranking.Predictor.Fields.Count > 600, $"{ranking.Predictor.Fields.Count} fields");
        Assert.InRange(ranking.Measured["calibrationError"], 0, 0.05);
    }

    [Fact]
    public void A_ranking_of_another_model_is_refused_by_name()
    {
        var error = Assert.Throws<InputFileException>(() => RankingFile.Find(Shipped, "other@1"));

        Assert.Contains("other@1", error.Message, StringComparison.Ordinal);
        Assert.Contains("ideation fit", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_without_a_ranking_has_none()
    {
        using var folder = new TemporaryFolder();

        Assert.Null(RankingFile.Find(folder.Path, "some@1"));
    }

    [Fact]
    public void A_damaged_ranking_is_named()
    {
        using var folder = new TemporaryFolder();
        var model = folder.File("model");
        File.WriteAllText(model + ".ranking.json", "{");

        Assert.Contains("model.ranking.json", Assert.Throws<InputFileException>(() => RankingFile.Find(model, "some@1")).Message, StringComparison.Ordinal);
    }
}
