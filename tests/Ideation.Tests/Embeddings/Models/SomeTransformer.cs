using System.Text.Json.Nodes;

namespace Ideation.Tests.Embeddings.Models;

/// <summary>Model folders with small random transformers, as sentence transformers are exported.</summary>
internal static class SomeTransformer
{
    /// <summary>Words of the texts that these tests embed; other words fall into letters.</summary>
    public static readonly string[] Words = ["a", "coating", "keeps", "ice", "from", "the", "blade", "of", "turbine", "battery", "is", "charged", "query", "passage", "surface", "repels", "water"];

    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789.:,-撥水性膜形成";

    /// <summary>Writes BERT's kind, pooled by <paramref name="pooling"/>, and returns its weights.</summary>
    public static TransformerWeights WriteBert(string folder, string pooling = "pooling_mode_mean_tokens", int seed = 5, bool int8 = false)
    {
        string[] pieces = [.. Words.Concat(Letters.Select(letter => letter.ToString())).Distinct(), .. Letters.Select(letter => $"##{letter}")];
        var weights = new TransformerWeights(TransformerShape.SmallBert(pieces.Length + 5), seed);
        Write(folder, TransformerExporter.Write(weights, int8), SomeTokenizer.WordPiece(pieces), pooling);
        return weights;
    }

    /// <summary>Writes XLM-R's kind, pooled by <paramref name="pooling"/>, and returns its weights.</summary>
    public static TransformerWeights WriteXlmR(string folder, string pooling = "pooling_mode_mean_tokens", int seed = 6)
    {
        string[] pieces = [.. Words.Select(word => $"▁{word}"), .. Letters.Select(letter => letter.ToString()), "▁"];
        var weights = new TransformerWeights(TransformerShape.SmallXlmR(pieces.Length + 5), seed);
        Write(folder, TransformerExporter.Write(weights), SomeTokenizer.Unigram(pieces), pooling);
        return weights;
    }

    public static void Write(string folder, byte[] onnx, string tokenizer, string pooling = "pooling_mode_mean_tokens", int maxTokens = 60)
    {
        Directory.CreateDirectory(Path.Combine(folder, "1_Pooling"));
        File.WriteAllBytes(Path.Combine(folder, "model.onnx"), onnx);
        File.WriteAllText(Path.Combine(folder, "tokenizer.json"), tokenizer);
        File.WriteAllText(Path.Combine(folder, "1_Pooling", "config.json"), new JsonObject { [pooling] = true }.ToJsonString());
        File.WriteAllText(Path.Combine(folder, "sentence_bert_config.json"), new JsonObject { ["max_seq_length"] = maxTokens }.ToJsonString());
    }
}
