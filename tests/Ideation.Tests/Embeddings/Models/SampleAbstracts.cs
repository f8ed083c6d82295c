using System.Text.Json.Nodes;

namespace Ideation.Tests.Embeddings.Models;

/// <summary>The abstracts of the sample patents, Japanese and English.</summary>
internal static class SampleAbstracts
{
    public static string[] Read(string samples) =>
    [
        .. Directory.EnumerateFiles(samples, "patents-*.jsonl")
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Select(line => JsonNode.Parse(line)!["abstract"]!.GetValue<string>()),
    ];
}
