using Microsoft.Extensions.AI;

namespace Ideation.Embeddings;

/// <summary>
/// Text to L2-normalised vectors in the order given. A text's vector does not depend on the texts beside it, up to rounding of the last bits;
/// a text without a known token gets zeros (<see cref="EmbeddingModel.IsEmpty"/>). Safe to use from many threads.
/// </summary>
/// <param name="model">The loaded model.</param>
/// <param name="role">What the texts are embedded for.</param>
/// <param name="dimensions">One of the model's dimensions; null for its default. <see cref="EmbeddingGenerationOptions.Dimensions"/> of a call comes first.</param>
internal sealed class ModelEmbeddingGenerator(EmbeddingModel model, TextRole role, int? dimensions) : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly int _dimensions = Supported(model, dimensions ?? model.Dimensions[0]);

    /// <exception cref="ArgumentOutOfRangeException">The dimensions asked for are not among the model's.</exception>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var wanted = options?.Dimensions is { } asked ? Supported(model, asked) : _dimensions;
        string[] texts = [.. values];
        return Task.Run(() => new GeneratedEmbeddings<Embedding<float>>(model.Embed(texts, role, cancellationToken).Select(vector => ToEmbedding(vector, wanted))), cancellationToken);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is not null ? null
        : serviceType == typeof(EmbeddingGeneratorMetadata) ? new EmbeddingGeneratorMetadata("ideation", defaultModelId: model.Identity, defaultModelDimensions: _dimensions)
        : serviceType.IsInstanceOfType(model) ? model
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose()
    {
    }

    private static int Supported(EmbeddingModel model, int dimensions) => model.Dimensions.Contains(dimensions)
        ? dimensions
        : throw new ArgumentOutOfRangeException(nameof(dimensions), dimensions, $"The model {model.Identity} gives {string.Join(" or ", model.Dimensions)} dimensions.");

    private Embedding<float> ToEmbedding(float[] full, int wanted)
    {
        var vector = full;
        if (wanted < full.Length)
        {
            vector = full[..wanted];
            UnitLength.Normalise(vector);
        }

        return new Embedding<float>(vector) { ModelId = model.Identity };
    }
}
