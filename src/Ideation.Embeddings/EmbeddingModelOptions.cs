namespace Ideation.Embeddings;

/// <summary>How an embedding model runs.</summary>
public sealed record EmbeddingModelOptions
{
    /// <summary>Threads inside one run of an ONNX graph. Running batches side by side gains more than cutting one up.</summary>
    public int IntraOpThreads { get; init; } = 1;

    /// <summary>Batches that run at the same time.</summary>
    public int ParallelBatches { get; init; } = Environment.ProcessorCount;

    /// <summary>Tokens of a padded batch at most: texts × longest text, which bounds memory (an output is tokens × hidden values) and keeps a batch in cache.</summary>
    public int TokensPerBatch { get; init; } = 2_048;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(IntraOpThreads);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ParallelBatches);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(TokensPerBatch);
    }
}
