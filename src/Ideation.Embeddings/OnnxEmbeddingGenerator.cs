using System.Buffers;
using System.Numerics.Tensors;
using Microsoft.Extensions.AI;

namespace Ideation.Embeddings;

/// <summary>
/// Text to L2-normalised vectors through ONNX Runtime, in the order given. A text's vector does not depend on the texts beside it, up to rounding of the last bits;
/// a text without a known token gets zeros (<see cref="EmbeddingModel.IsEmpty"/>). Safe to use from many threads; the model stays its owner's to dispose.
/// </summary>
/// <param name="model">The loaded model.</param>
/// <param name="dimensions">One of the card's dimensions; null for all. <see cref="EmbeddingGenerationOptions.Dimensions"/> of a call comes first.</param>
public sealed class OnnxEmbeddingGenerator(EmbeddingModel model, int? dimensions = null) : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly int _dimensions = Supported(model, dimensions);

    /// <exception cref="ArgumentOutOfRangeException">The dimensions asked for are not among the model's.</exception>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var wanted = options?.Dimensions is { } asked ? Supported(model, asked) : _dimensions;
        string[] texts = [.. values];
        return Task.Run(() => Generate(texts, wanted, cancellationToken), cancellationToken);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is not null ? null
        : serviceType == typeof(EmbeddingGeneratorMetadata) ? new EmbeddingGeneratorMetadata("ideation", defaultModelId: model.Identity, defaultModelDimensions: _dimensions)
        : serviceType == typeof(EmbeddingModel) ? model
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose()
    {
    }

    private static int Supported(EmbeddingModel model, int? dimensions) =>
        dimensions is not { } asked ? model.Table.Dimensions
        : model.Card.Dimensions.Contains(asked) ? asked
        : throw new ArgumentOutOfRangeException(nameof(dimensions), asked, $"The model {model.Identity} gives {string.Join(" or ", model.Card.Dimensions)} dimensions.");

    private GeneratedEmbeddings<Embedding<float>> Generate(string[] texts, int wanted, CancellationToken cancellationToken)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = model.Options.ParallelBatches, CancellationToken = cancellationToken };
        var ids = new int[texts.Length][];
        Parallel.For(0, texts.Length, parallel, i => ids[i] = model.Tokenizer.Encode(texts[i], model.Card.MaxTokens));
        var embeddings = new Embedding<float>[texts.Length];
        Parallel.ForEach(Batches(ids), parallel, batch => Embed(batch, ids, wanted, embeddings));
        return [.. embeddings];
    }

    /// <summary>Texts of like length together, so that little is padded.</summary>
    private List<int[]> Batches(int[][] ids)
    {
        var order = Enumerable.Range(0, ids.Length).OrderBy(i => ids[i].Length).ToArray();
        var batches = new List<int[]>();
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && (end + 1 - start) * ids[order[end]].Length <= model.Options.TokensPerBatch; end++)
            {
            }

            batches.Add(order[start..end]);
        }

        return batches;
    }

    private void Embed(int[] batch, int[][] ids, int wanted, Embedding<float>[] embeddings)
    {
        var full = model.Table.Dimensions;
        var buffer = ArrayPool<float>.Shared.Rent(batch.Length * full);
        try
        {
            new GraphRun(model).Run([.. batch.Select(i => ids[i])], buffer.AsMemory(0, batch.Length * full));
            for (var row = 0; row < batch.Length; row++)
            {
                embeddings[batch[row]] = ToEmbedding(buffer.AsSpan(row * full, wanted), full);
            }
        }
        finally
        {
            ArrayPool<float>.Shared.Return(buffer);
        }
    }

    private Embedding<float> ToEmbedding(ReadOnlySpan<float> values, int full)
    {
        var vector = values.ToArray();
        if (vector.Length < full)
        {
            TensorPrimitives.Divide(vector, Math.Max(TensorPrimitives.Norm<float>(vector), StaticTable.SmallestNorm), vector);
        }

        return new Embedding<float>(vector) { ModelId = model.Identity };
    }
}
