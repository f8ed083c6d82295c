using Ideation.Embeddings;
using Ideation.Embeddings.Training;
using Ideation.Embeddings.Training.Pairs;

namespace Ideation.Tests.Embeddings;

public class EmbeddingTrainerTests
{
    [Fact]
    public void The_loss_falls()
    {
        var losses = new Losses();

        new EmbeddingTrainer(TinyModel.Options() with { Epochs = 20, TokenDropout = 0 }).Train(TinyModel.Texts(), losses);

        Assert.True(losses.Values.Count > 3);
        Assert.True(losses.Values[^1] < 0.8 * losses.Values[0], $"from {losses.Values[0]} to {losses.Values[^1]}");
    }

    [Fact]
    public void The_same_seed_gives_the_same_file_whatever_the_number_of_threads()
    {
        using var folder = new TemporaryFolder();

        var one = ModelFolder.Write(folder.File("one"), Train(seed: 1, threads: 1), "same", "", []);
        var other = ModelFolder.Write(folder.File("other"), Train(seed: 1, threads: 3), "same", "", []);

        Assert.Equal(one.Files["model.onnx"], other.Files["model.onnx"]);
        Assert.Equal(File.ReadAllBytes(folder.File("one/model.json")), File.ReadAllBytes(folder.File("other/model.json")));
    }

    [Fact]
    public void Another_seed_gives_other_weights() => Assert.NotEqual(Train(seed: 1, threads: 2).Table, Train(seed: 2, threads: 2).Table);

    [Fact]
    public void Texts_without_two_parts_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => new EmbeddingTrainer(TinyModel.Options()).Train([new TrainingText { Abstract = "one" }]));

        Assert.Contains("no two parts", error.Message, StringComparison.Ordinal);
    }

    public static TheoryData<TrainingOptions, string> OutOfRange => new()
    {
        { TinyModel.Options() with { Dimensions = 100 }, "dimensions is 100; expected a positive multiple of 16" },
        { TinyModel.Options() with { SharedFieldRepeats = double.PositiveInfinity }, "sharedFieldRepeats is Infinity; expected between 0 and 100" },
        { TinyModel.Options() with { LearningRate = float.PositiveInfinity }, "learningRate is Infinity; expected above 0" },
        { TinyModel.Options() with { PrefixWeight = -1 }, "prefixWeight is -1; expected between 0" },
    };

    [Theory]
    [MemberData(nameof(OutOfRange), DisableDiscoveryEnumeration = true)]
    public void Options_out_of_range_are_named_with_what_was_found(TrainingOptions options, string named)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new EmbeddingTrainer(options).Train(TinyModel.Texts()));

        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_run_ends_at_once()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => new EmbeddingTrainer(TinyModel.Options()).Train(TinyModel.Texts(), cancellationToken: cancelled.Token));
    }

    [Fact]
    public void A_group_above_the_cap_is_drawn_only_as_often_as_the_cap_allows()
    {
        var texts = Enumerable.Range(0, 40).Select(i => new TrainingText { Abstract = $"{i}", Group = i < 30 ? "G" : "B" }).ToArray();

        var draws = TextDraws.Of(texts, groupCap: 15);

        Assert.Equal(15, draws.Take(30).Sum(), 6);
        Assert.Equal(10, draws.Skip(30).Sum(), 6);
    }

    private static TrainedModel Train(int seed, int threads) => new EmbeddingTrainer(TinyModel.Options(seed, threads)).Train(TinyModel.Texts());

    private sealed class Losses : IProgress<TrainingProgress>
    {
        public List<double> Values { get; } = [];

        public void Report(TrainingProgress value)
        {
            if (value.Steps > 0)
            {
                Values.Add(value.Loss);
            }
        }
    }
}
