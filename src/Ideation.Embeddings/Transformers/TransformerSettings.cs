namespace Ideation.Embeddings.Transformers;

/// <summary><c>ideation.json</c>: what a model folder's own files leave open or state otherwise than wanted. Every entry is optional and comes before what those files say.</summary>
internal sealed record TransformerSettings
{
    public const string FileName = "ideation.json";

    /// <summary>The name in the model's identity; the folder's name unless given.</summary>
    public string? Name { get; init; }

    /// <summary>The weights file, relative to the folder, such as <c>onnx/model_int8.onnx</c>.</summary>
    public string? Weights { get; init; }

    /// <summary>How tokens become one vector; also chooses the tokens' output of a graph that pools by itself.</summary>
    public Pooling? Pooling { get; init; }

    public int? MaxTokens { get; init; }

    public string? QueryPrefix { get; init; }

    public string? DocumentPrefix { get; init; }

    /// <summary>The dimensions that may be used, the default first; only for models trained so that prefixes of their vectors hold.</summary>
    public IReadOnlyList<int>? Dimensions { get; init; }
}
