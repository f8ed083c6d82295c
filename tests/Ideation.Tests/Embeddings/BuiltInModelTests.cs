using System.Numerics.Tensors;
using System.Text.Json.Nodes;
using Ideation.Embeddings;
using Ideation.Tests.Embeddings.Models;
using Microsoft.Extensions.AI;

namespace Ideation.Tests.Embeddings;

public class BuiltInModelTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "embeddings", "ideation-static");

    [Fact]
    public void It_loads_states_its_origin_and_stays_small()
    {
        using var model = (StaticModel)EmbeddingModel.Load(Folder);

        Assert.Equal([384, 64], model.Card.Dimensions);
        Assert.NotEmpty(model.Card.TrainingData);
        Assert.NotEmpty(model.Card.MeasuredQuality);
        Assert.InRange(model.Card.Files.Values.Sum(file => file.Bytes), 1, 20_000_000);
    }

    [Fact]
    public void Its_card_repeats_the_committed_benchmark()
    {
        using var model = (StaticModel)EmbeddingModel.Load(Folder);
        var report = JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "benchmark.json")))!;

        Assert.Equal(model.Identity, (string?)report["model"]);
        foreach (var task in report["tasks"]!.AsArray())
        {
            var figures = task!["methods"]!.AsArray().Single(method => (string?)method!["name"] == "ideation")!["metrics"]!.AsObject();
            Assert.NotEmpty(figures);
            Assert.All(figures, figure => Assert.Equal((double)figure.Value!, model.Card.MeasuredQuality[$"{task["task"]}.{figure.Key}"]));
        }
    }

    [Theory]
    [InlineData("A coating that prevents ice from adhering to an aircraft wing", "Icephobic surface layer for wind turbine blades", "Method of billing subscribers of a telephone network")]
    [InlineData("航空機の翼に氷が付着するのを防ぐ塗膜", "着氷を防止する表面被覆", "電池の充電制御装置")]
    [InlineData("航空機の翼に氷が付着するのを防ぐ塗膜", "Icephobic surface layer for wind turbine blades", "Charging control device for a battery")]
    [InlineData("A valve seat that seals at high temperature", "高温で密封する弁座", "加入者への課金方法")]
    public async Task It_puts_texts_on_one_matter_nearer_than_others(string text, string near, string far)
    {
        using var model = EmbeddingModel.Load(Folder);
        using var generator = model.CreateGenerator(TextRole.Document);

        var vectors = await generator.GenerateAsync([text, near, far], cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(Similarity(vectors[0], vectors[1]) > Similarity(vectors[0], vectors[2]) + 0.1f);
    }

    [Fact]
    public void ONNX_Runtime_gives_the_same_vectors_for_the_same_file()
    {
        using var model = (StaticModel)EmbeddingModel.Load(Folder);
        string[] texts = [.. SampleAbstracts.Read(Path.Combine(RepositoryFolder.Root, "samples")).Take(200)];
        var vectors = model.Embed(texts, TextRole.Document, TestContext.Current.CancellationToken);

        using var session = StaticModelInOnnxRuntime.Open(Folder);
        var expected = session.Run([.. texts.Select(text => StaticModelInOnnxRuntime.KnownIds(model, text))]);

        Assert.All(vectors.Zip(expected), pair => Assert.True(TensorPrimitives.MaxMagnitude<float>([.. pair.First.Zip(pair.Second, (one, other) => one - other)]) is > -1e-5f and < 1e-5f));
    }

    private static float Similarity(Embedding<float> one, Embedding<float> other) => TensorPrimitives.CosineSimilarity<float>(one.Vector.Span, other.Vector.Span);
}
