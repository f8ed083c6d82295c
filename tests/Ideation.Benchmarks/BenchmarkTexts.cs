using System.IO.Compression;
using System.Text.Json.Nodes;
using Ideation.Tests.Embeddings.Models;

namespace Ideation.Benchmarks;

/// <summary>The texts that embedding is timed with: the sample's abstracts, then those of the development data if it is there, else the sample's again.</summary>
internal static class BenchmarkTexts
{
    public const int Count = 1000;

    public static string[] Read()
    {
        var sample = SampleAbstracts.Read(Path.Combine(AppContext.BaseDirectory, "samples"));
        return [.. sample.Concat(Development()).Concat(Enumerable.Repeat(sample, Count).SelectMany(texts => texts)).Take(Count)];
    }

    private static IEnumerable<string> Development()
    {
        var file = Path.Combine(Environment.GetEnvironmentVariable("IDEATION_TEST_DATA") ?? "", "patents_en.jsonl.gz");
        if (!File.Exists(file))
        {
            yield break;
        }

        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            if (JsonNode.Parse(line)?["abstract"]?.GetValue<string>() is { Length: > 0 } text)
            {
                yield return text;
            }
        }
    }
}
