using System.Numerics.Tensors;
using Microsoft.Extensions.AI;

namespace Ideation.Evaluation.Methods;

/// <summary>Vectors of unit length of texts; each text is embedded once, however many tasks ask for it.</summary>
public sealed class EmbeddedTexts(IEmbeddingGenerator<string, Embedding<float>> generator)
{
    private const int BatchSize = 2000;
    private const int Quoted = 60;

    private readonly Dictionary<string, float[]> _vectors = new(StringComparer.Ordinal);

    /// <summary><c>float[texts][dimensions]</c>; zeros for a text in which the model knows nothing.</summary>
    /// <exception cref="EvaluationException">The model gave a vector with something else than finite numbers.</exception>
    public async Task<float[][]> OfAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        foreach (var batch in texts.Distinct(StringComparer.Ordinal).Where(text => !_vectors.ContainsKey(text)).ToArray().Chunk(BatchSize))
        {
            var vectors = await generator.GenerateAsync(batch, cancellationToken: cancellationToken).ConfigureAwait(false);
            foreach (var (text, vector) in batch.Zip(vectors, (text, embedding) => (text, embedding.Vector.ToArray())))
            {
                RequireFinite(vector, text);
                TfIdf.Normalise(vector);
                _vectors[text] = vector;
            }
        }

        return [.. texts.Select(text => _vectors[text])];
    }

    // No score is higher than one that is not a number, so such a text would always come first.
    private static void RequireFinite(float[] vector, string text)
    {
        if (!TensorPrimitives.IsFiniteAll<float>(vector))
        {
            throw new EvaluationException($"The model gave a vector that holds something else than numbers for the text '{text[..Math.Min(text.Length, Quoted)]}'; such a model cannot be measured.");
        }
    }
}
