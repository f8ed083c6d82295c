using System.Text;
using Microsoft.Extensions.AI;

namespace Ideation.Tests.Ingestion;

/// <summary>Not a model: words hashed into a small unit vector, so that the same text always has the same vector. Text without letters gets a zero vector.</summary>
internal sealed class HashingEmbeddingGenerator(int dimensions = 16) : IEmbeddingGenerator<string, Embedding<float>>
{
    private long _texts;

    /// <summary>How many texts have been embedded.</summary>
    public long Texts => Interlocked.Read(ref _texts);

    /// <summary>Called with the running count, and the token of the call, before each text.</summary>
    public Action<long, CancellationToken>? BeforeText { get; set; }

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var vectors = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var text in values)
        {
            var count = Interlocked.Increment(ref _texts);
            BeforeText?.Invoke(count, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            vectors.Add(new Embedding<float>(Embed(text)));
        }

        return Task.FromResult(vectors);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose() { }

    private float[] Embed(string text)
    {
        var vector = new float[dimensions];
        foreach (var word in text.Split(' ').Where(word => word.Any(char.IsLetter)))
        {
            var hash = Encoding.UTF8.GetBytes(word).Aggregate(2166136261u, (sum, b) => (sum ^ b) * 16777619u);
            vector[hash % (uint)dimensions] += 1;
        }

        var norm = MathF.Sqrt(vector.Sum(x => x * x));
        return norm == 0 ? vector : [.. vector.Select(x => x / norm)];
    }
}
