using System.Numerics.Tensors;
using Ideation.Embeddings;
using Microsoft.Extensions.AI;

namespace Ideation.Tests.Embeddings;

public class BuiltInModelTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "embeddings", "ideation-static-256");

    [Fact]
    public void It_loads_states_its_origin_and_stays_small()
    {
        using var model = EmbeddingModel.Load(Folder);

        Assert.Equal([256, 64], model.Card.Dimensions);
        Assert.NotEmpty(model.Card.TrainingData);
        Assert.NotEmpty(model.Card.MeasuredQuality);
        Assert.InRange(model.Card.Files.Values.Sum(file => file.Bytes), 1, 10_000_000);
    }

    [Theory]
    [InlineData("A coating that prevents ice from adhering to an aircraft wing", "Icephobic surface layer for wind turbine blades", "Method of billing subscribers of a telephone network")]
    [InlineData("航空機の翼に氷が付着するのを防ぐ塗膜", "着氷を防止する表面被覆", "電池の充電制御装置")]
    public async Task It_puts_texts_on_one_matter_nearer_than_others(string text, string near, string far)
    {
        using var model = EmbeddingModel.Load(Folder);
        using var generator = new OnnxEmbeddingGenerator(model);

        var vectors = await generator.GenerateAsync([text, near, far], cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(Similarity(vectors[0], vectors[1]) > Similarity(vectors[0], vectors[2]) + 0.1f);
    }

    private static float Similarity(Embedding<float> one, Embedding<float> other) => TensorPrimitives.CosineSimilarity<float>(one.Vector.Span, other.Vector.Span);
}
