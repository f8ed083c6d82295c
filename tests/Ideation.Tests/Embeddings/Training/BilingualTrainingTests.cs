using System.Numerics.Tensors;
using Ideation.Embeddings;
using Ideation.Embeddings.Training;

namespace Ideation.Tests.Embeddings.Training;

public class BilingualTrainingTests
{
    private static readonly (string Japanese, string English)[] Words =
        [("塗膜", "coating"), ("風車", "turbine"), ("電池", "battery"), ("検出器", "sensor"), ("高分子", "polymer"), ("空中線", "antenna"), ("弁", "valve"), ("隔膜", "membrane")];

    [Fact]
    public void Term_pairs_bring_a_word_and_its_translation_together()
    {
        using var folder = new TemporaryFolder();
        var input = new TrainingInput { Texts = TinyModel.Texts(), Terms = [.. Words.Select(word => new TermPair(word.Japanese, word.English, 6))] };
        ModelFolder.Write(folder.File("both"), new EmbeddingTrainer(TinyModel.Options() with { Epochs = 30 }).Train(input), "both", "", []);
        using var model = EmbeddingModel.Load(folder.File("both"));

        var japanese = model.Embed([.. Words.Select(word => word.Japanese)], TextRole.Document, TestContext.Current.CancellationToken);
        var english = model.Embed([.. Words.Select(word => word.English)], TextRole.Document, TestContext.Current.CancellationToken);

        Assert.All(Enumerable.Range(0, Words.Length), i => Assert.Equal(i, Nearest(japanese[i], english)));
    }

    [Fact]
    public void Learning_on_keeps_the_vocabulary_and_changes_the_weights()
    {
        using var folder = new TemporaryFolder();
        TinyModel.Write(folder.File("start"));
        using var start = (StaticModel)EmbeddingModel.Load(folder.File("start"));

        var continued = new EmbeddingTrainer(TinyModel.Options() with { Epochs = 2 }).Continue(start, new TrainingInput { Texts = TinyModel.Texts() }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(TinyModel.Trained.Tokenizer.Pieces, continued.Tokenizer.Pieces);
        Assert.NotEqual(start.Table.ToFloats(), continued.Table);
    }

    [Fact]
    public void A_model_of_other_dimensions_is_not_learnt_on()
    {
        using var folder = new TemporaryFolder();
        TinyModel.Write(folder.File("start"));
        using var start = (StaticModel)EmbeddingModel.Load(folder.File("start"));

        var error = Assert.Throws<ArgumentException>(() => new EmbeddingTrainer(TinyModel.Options() with { Dimensions = 128 }).Continue(start, new TrainingInput { Texts = TinyModel.Texts() }));

        Assert.Contains("64 dimensions, the training options ask for 128", error.Message, StringComparison.Ordinal);
    }

    private static int Nearest(float[] vector, float[][] among) =>
        Enumerable.Range(0, among.Length).MaxBy(i => TensorPrimitives.Dot<float>(vector, among[i]));
}
