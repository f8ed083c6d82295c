using System.Numerics.Tensors;

namespace Ideation.Embeddings;

/// <summary>Scales vectors to length one.</summary>
internal static class UnitLength
{
    /// <summary>A norm below this counts as this, so that zeros stay zeros.</summary>
    public const float SmallestNorm = 1e-12f;

    public static void Normalise(Span<float> vector) => TensorPrimitives.Divide(vector, Math.Max(TensorPrimitives.Norm<float>(vector), SmallestNorm), vector);
}
