using Ideation.Embeddings;
using Ideation.Embeddings.Tokenisation;
using Ideation.Embeddings.Transformers;

namespace Ideation.Tests.Embeddings.Models;

/// <summary>A static model's graph run by ONNX Runtime, as its card-less folder would be.</summary>
internal static class StaticModelInOnnxRuntime
{
    public static TransformerSession Open(string folder) => TransformerSession.Open(new TransformerFolder(folder), WordPieceTokenizer.PaddingId, new EmbeddingModelOptions());

    /// <summary>The ids that take part in the mean.</summary>
    public static int[] KnownIds(StaticModel model, string text) => Array.FindAll(model.Tokenizer.Encode(text, model.MaxTokens), id => id != WordPieceTokenizer.UnknownId);
}
