using System.Text.Json.Nodes;
using Ideation.Embeddings;

namespace Ideation.Benchmarks;

/// <summary>1,000 abstracts of the sample through ONNX Runtime and through the managed path, on one thread.</summary>
internal static class EmbeddingBenchmark
{
    private const int Texts = 1000;

    public static async Task<IReadOnlyList<Measurement>> RunAsync()
    {
        using var model = EmbeddingModel.Load(Path.Combine(AppContext.BaseDirectory, "embeddings", "ideation-static-256"), new EmbeddingModelOptions { ParallelBatches = 1 });
        using var generator = new OnnxEmbeddingGenerator(model);
        var texts = SampleAbstracts();
        var vector = new float[model.Table.Dimensions];

        var onnx = await Clock.MedianMillisecondsAsync(() => generator.GenerateAsync(texts));
        var managed = await Clock.MedianMillisecondsAsync(() =>
        {
            foreach (var text in texts)
            {
                model.Table.Pool(model.Tokenizer.Encode(text, model.Card.MaxTokens), vector);
            }
        });
        var tokenising = await Clock.MedianMillisecondsAsync(() =>
        {
            foreach (var text in texts)
            {
                model.Tokenizer.Encode(text, model.Card.MaxTokens);
            }
        });
        return
        [
            new("embed 1,000 abstracts through ONNX Runtime", onnx, "ms", "through the managed path", managed),
            new("tokenise 1,000 abstracts", tokenising, "ms", "tokenise and embed them through ONNX Runtime", onnx),
        ];
    }

    private static string[] SampleAbstracts()
    {
        var abstracts = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "patents-*.jsonl")
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Select(line => JsonNode.Parse(line)!["abstract"]!.GetValue<string>())
            .ToArray();
        return [.. Enumerable.Range(0, Texts).Select(place => abstracts[place % abstracts.Length])];
    }
}
