using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace Ideation.Tests.Discovery;

/// <summary>Embeds a text as the counts of its words (in Japanese, character pairs) hashed into 512 dimensions; texts without words become zeros.</summary>
internal sealed partial class BagOfWords : IEmbeddingGenerator<string, Embedding<float>>
{
    private const int Dimensions = 512;
    private static readonly HashSet<string> Stop = [.. "the and for with that this from are has its onto into not does one use used which".Split(' ')];

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(values.Select(text => new Embedding<float>(Embed(text)))));

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    public static float[] Embed(string text)
    {
        var vector = new float[Dimensions];
        foreach (var word in Words(text))
        {
            vector[word.Aggregate(17u, (hash, c) => (hash * 31) + c) % Dimensions]++;
        }

        var norm = MathF.Sqrt(vector.Sum(x => x * x));
        return norm > 0 ? [.. vector.Select(x => x / norm)] : vector;
    }

    private static IEnumerable<string> Words(string text) =>
        LatinWord().Matches(text).Select(match => match.Value.ToLowerInvariant()).Where(word => !Stop.Contains(word))
            .Concat(JapaneseRun().Matches(text).SelectMany(run => Enumerable.Range(0, run.Length - 1).Select(i => run.Value.Substring(i, 2))));

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex LatinWord();

    [GeneratedRegex(@"[\u3400-\u9FFF\u30A0-\u30FF]{2,}")]
    private static partial Regex JapaneseRun();
}
