using System.Globalization;
using Ideation.Embeddings;
using Ideation.Tests.Embeddings.Models;

namespace Ideation.Benchmarks;

/// <summary>1,000 abstracts through the built-in model, through ONNX Runtime over the same file, and through transformers of MiniLM's shape; all on one thread.</summary>
internal static class EmbeddingBenchmark
{
    private const int TransformerTexts = 20;

    private static readonly EmbeddingModelOptions OneThread = new() { ParallelBatches = 1, IntraOpThreads = 1 };

    public static async Task<IReadOnlyList<Measurement>> RunAsync()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "embeddings", "ideation-static");
        using var model = (StaticModel)EmbeddingModel.Load(folder, OneThread);
        var texts = BenchmarkTexts.Read();
        var all = PerSecond(await Clock.MedianProcessorMillisecondsAsync(() => model.Embed(texts, TextRole.Document, CancellationToken.None)), texts.Length);
        var oneByOne = PerSecond(await TextToVectorAsync(model, texts), texts.Length);
        var pooling = PerSecond(await GatherAndMeanAsync(model, texts), texts.Length);
        var onnx = PerSecond(await OnnxRuntimeAsync(folder, model, texts), texts.Length);
        var floats = await MiniLmAsync(texts, int8: false);
        var bytes = await MiniLmAsync(texts, int8: true);
        return
        [
            new("(a) the built-in model, text to vector", all, "texts/s", Name("MiniLM's shape, floats"), floats),
            new("(b) the built-in model, text to vector", all, "texts/s", Name("MiniLM's shape, int8"), bytes),
            new("(c) the built-in model, text to vector, one by one", oneByOne, "texts/s", "gather-and-mean of the same token ids alone", pooling),
            new("(d) the built-in model, managed", all, "texts/s", "the same file and tokenizer through ONNX Runtime", onnx),
        ];
    }

    private static string Name(string model) => string.Create(CultureInfo.InvariantCulture, $"{model}, through ONNX Runtime ({TransformerTexts} of the same texts, every {BenchmarkTexts.Count / TransformerTexts}th)");

    private static Task<double> TextToVectorAsync(StaticModel model, string[] texts)
    {
        var ids = new int[model.MaxTokens];
        var vectors = new float[texts.Length][];
        return Clock.MedianProcessorMillisecondsAsync(() =>
        {
            for (var text = 0; text < texts.Length; text++)
            {
                model.Embed(texts[text], ids, vectors[text] = new float[model.Table.Dimensions]);
            }
        });
    }

    private static Task<double> GatherAndMeanAsync(StaticModel model, string[] texts)
    {
        var ids = Array.ConvertAll(texts, text => model.Tokenizer.Encode(text, model.MaxTokens));
        var vectors = new float[texts.Length][];
        return Clock.MedianProcessorMillisecondsAsync(() =>
        {
            for (var text = 0; text < ids.Length; text++)
            {
                model.Table.Pool(ids[text], vectors[text] = new float[model.Table.Dimensions]);
            }
        });
    }

    private static async Task<double> OnnxRuntimeAsync(string folder, StaticModel model, string[] texts)
    {
        using var session = StaticModelInOnnxRuntime.Open(folder);
        return await Clock.MedianProcessorMillisecondsAsync(() =>
        {
            var ids = Array.ConvertAll(texts, text => StaticModelInOnnxRuntime.KnownIds(model, text));
            foreach (var batch in Ideation.Embeddings.Transformers.TokenBatches.Of(ids, OneThread.TokensPerBatch))
            {
                session.Run([.. batch.Select(text => ids[text])]);
            }
        });
    }

    private static async Task<double> MiniLmAsync(string[] texts, bool int8)
    {
        var folder = Directory.CreateTempSubdirectory("ideation-benchmark-");
        try
        {
            using var model = MiniLm.Load(folder.FullName, texts, int8, OneThread);
            string[] subset = [.. texts.Where((_, place) => place % (texts.Length / TransformerTexts) == 0)];
            return PerSecond(await Clock.MedianProcessorMillisecondsAsync(() => model.Embed(subset, TextRole.Document, CancellationToken.None)), subset.Length);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double PerSecond(double milliseconds, int texts) => texts / milliseconds * 1000;
}
