using Microsoft.Extensions.AI;

namespace Ideation.Tests.Evaluation;

/// <summary>A vector of word counts; a word's place is worked out from its characters, so the same text always has the same vector.</summary>
internal sealed class WordEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
{
    private const int Dimensions = 512;

    /// <summary>How many texts were asked for.</summary>
    public int Texts { get; private set; }

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        string[] texts = [.. values];
        Texts += texts.Length;
        return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(texts.Select(text => new Embedding<float>(Count(text)))));
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private static float[] Count(string text)
    {
        var vector = new float[Dimensions];
        foreach (var word in text.ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            vector[word.Aggregate(17, (hash, character) => ((hash * 31) + character) & 0xFFFFFF) % Dimensions]++;
        }

        return vector;
    }
}
