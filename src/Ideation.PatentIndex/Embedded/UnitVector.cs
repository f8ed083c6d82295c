using System.Numerics.Tensors;
using Ideation.Patents;


namespace Ideation.PatentIndex.Embedded;

/// <summary>Checks vectors on their way in and brings them to length 1.</summary>
internal static class UnitVector
{
    /// <exception cref="PatentIndexException">Wrong length, zero, or not finite; the message starts with <paramref name="what"/>.</exception>
    public static float[] From(ReadOnlySpan<float> vector, int dimensions, string what)
    {
        if (vector.Length != dimensions)
        {
            throw new PatentIndexException($"{what} has {vector.Length} dimensions; this index has {dimensions}.");
        }

        if (TensorPrimitives.IsFiniteAll(vector) is false)
        {
            throw new PatentIndexException($"{what} holds a value that is not a finite number.");
        }

        var norm = TensorPrimitives.Norm(vector);
        if (!(norm > 1e-12f) || float.IsInfinity(norm))
        {
            throw new PatentIndexException($"{what} is zero: nothing of the text was understood, so it has no direction to compare.");
        }

        var unit = vector.ToArray();

        // Vectors that are already normalised keep their bits.
        if (Math.Abs(norm - 1) > 1e-5f)
        {
            TensorPrimitives.Divide(unit, norm, unit);
        }

        return unit;
    }
}
