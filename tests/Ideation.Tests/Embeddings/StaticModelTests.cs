using System.Numerics.Tensors;
using Ideation.Embeddings;
using Ideation.Tests.Embeddings.Models;
using Microsoft.Extensions.AI;

namespace Ideation.Tests.Embeddings;

public sealed class StaticModelTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private readonly StaticModel _model;
    private readonly IEmbeddingGenerator<string, Embedding<float>> _generator;

    public StaticModelTests()
    {
        TinyModel.Write(_temporary.File("model"));
        _model = (StaticModel)EmbeddingModel.Load(_temporary.File("model"), new EmbeddingModelOptions { ParallelBatches = 2 });
        _generator = _model.CreateGenerator(TextRole.Document);
    }

    public void Dispose()
    {
        _generator.Dispose();
        _model.Dispose();
        _temporary.Dispose();
    }

    [Fact]
    public async Task ONNX_Runtime_gives_the_same_vectors_for_the_same_file()
    {
        var texts = TinyModel.Texts().Select(text => text.Abstract).ToArray();
        var vectors = await _generator.GenerateAsync(texts, cancellationToken: TestContext.Current.CancellationToken);

        using var session = StaticModelInOnnxRuntime.Open(_temporary.File("model"));
        var expected = session.Run([.. texts.Select(text => StaticModelInOnnxRuntime.KnownIds(_model, text))]);

        foreach (var (vector, other) in vectors.Zip(expected))
        {
            Assert.All(vector.Vector.ToArray().Zip(other), pair => Assert.Equal(pair.Second, pair.First, 1e-5f));
        }
    }

    [Fact]
    public async Task A_texts_vector_does_not_depend_on_the_texts_beside_it()
    {
        var texts = TinyModel.Texts().SelectMany(text => new[] { text.Title, text.Abstract }).ToArray();
        var together = await _generator.GenerateAsync(texts, cancellationToken: TestContext.Current.CancellationToken);

        for (var i = 0; i < texts.Length; i += 7)
        {
            var alone = await _generator.GenerateAsync([texts[i]], cancellationToken: TestContext.Current.CancellationToken);
            Assert.All(alone[0].Vector.ToArray().Zip(together[i].Vector.ToArray()), pair => Assert.Equal(pair.First, pair.Second, 1e-6f));
        }
    }

    [Fact]
    public async Task The_prefix_is_the_start_of_the_full_vector_normalised_again()
    {
        var full = await _generator.GenerateAsync(["a coating that repels ice"], cancellationToken: TestContext.Current.CancellationToken);
        var prefix = await _generator.GenerateAsync(["a coating that repels ice"], new EmbeddingGenerationOptions { Dimensions = 16 }, TestContext.Current.CancellationToken);

        Assert.Equal(16, prefix[0].Vector.Length);
        Assert.Equal(1f, TensorPrimitives.Norm<float>(prefix[0].Vector.Span), 1e-5f);
        Assert.Equal(1f, TensorPrimitives.CosineSimilarity<float>(prefix[0].Vector.Span, full[0].Vector.Span[..16]), 1e-5f);
    }

    [Fact]
    public async Task Dimensions_the_model_does_not_have_are_refused() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => _generator.GenerateAsync(["a"], new EmbeddingGenerationOptions { Dimensions = 32 }));

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("ψψψ")]
    public async Task A_text_without_a_known_token_gives_zeros_that_can_be_told(string text)
    {
        var vectors = await _generator.GenerateAsync([text, "coating"], cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(EmbeddingModel.IsEmpty(vectors[0].Vector.Span));
        Assert.False(EmbeddingModel.IsEmpty(vectors[1].Vector.Span));
    }

    [Fact]
    public async Task No_texts_give_no_vectors() => Assert.Empty(await _generator.GenerateAsync([], cancellationToken: TestContext.Current.CancellationToken));

    [Fact]
    public async Task Texts_on_the_same_subject_are_nearer_than_others()
    {
        var vectors = await _generator.GenerateAsync(["the battery stores energy", "a battery that stores energy when installed", "an antenna guides light"], cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(Similarity(vectors[0], vectors[1]) > Similarity(vectors[0], vectors[2]) + 0.2f);
    }

    [Fact]
    public async Task A_cancelled_call_ends() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _generator.GenerateAsync(["a"], cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public async Task Many_threads_may_share_one_generator()
    {
        var expected = await _generator.GenerateAsync(["coating"], cancellationToken: TestContext.Current.CancellationToken);

        var all = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => _generator.GenerateAsync(["coating"])));

        Assert.All(all, vectors => Assert.Equal(expected[0].Vector.ToArray(), vectors[0].Vector.ToArray()));
    }

    [Fact]
    public void The_model_and_its_metadata_can_be_asked_for()
    {
        var metadata = Assert.IsType<EmbeddingGeneratorMetadata>(_generator.GetService(typeof(EmbeddingGeneratorMetadata)));

        Assert.Equal((_model.Identity, 64), (metadata.DefaultModelId, metadata.DefaultModelDimensions));
        Assert.Same(_model, _generator.GetService(typeof(EmbeddingModel)));
    }

    private static float Similarity(Embedding<float> one, Embedding<float> other) => TensorPrimitives.CosineSimilarity<float>(one.Vector.Span, other.Vector.Span);
}
