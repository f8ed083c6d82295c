using Microsoft.Extensions.AI;

namespace Ideation.Evaluation.Methods;

/// <summary>Vectors of unit length of texts; each text is embedded once, however many tasks ask for it.</summary>
public sealed class EmbeddedTexts(IEmbeddingGenerator<string, Embedding<float>> generator)
{
    private const int BatchSize = 2000;

    private readonly Dictionary<string, float[]> _vectors = new(StringComparer.Ordinal);

    /// <summary><c>float[texts][dimensions]</c>; zeros for a text in which the model knows nothing.</summary>
    public async Task<float[][]> OfAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        foreach (var batch in texts.Distinct(StringComparer.Ordinal).Where(text => !_vectors.ContainsKey(text)).ToArray().Chunk(BatchSize))
        {
            var vectors = await generator.GenerateAsync(batch, cancellationToken: cancellationToken).ConfigureAwait(false);
            foreach (var (text, vector) in batch.Zip(vectors, (text, embedding) => (text, embedding.Vector.ToArray())))
            {
                TfIdf.Normalise(vector);
                _vectors[text] = vector;
            }
        }

        return [.. texts.Select(text => _vectors[text])];
    }
}
