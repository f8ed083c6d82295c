using System.Numerics.Tensors;

namespace Ideation.PatentIndex.Embedded;

/// <summary>A query vector in the int16 form the scan uses, with the most that form can be wrong by.</summary>
internal sealed class QuantisedQuery
{
    private readonly float _length;
    private readonly float _residual;

    public QuantisedQuery(float[] unit, int paddedDimensions)
    {
        Unit = unit;
        Values = new short[paddedDimensions];
        var largest = Math.Abs(TensorPrimitives.MaxMagnitude<float>(unit));
        Scale = largest / Int8Dot.QueryMaximum(paddedDimensions);
        var restored = new float[unit.Length];
        for (var i = 0; i < unit.Length; i++)
        {
            Values[i] = (short)MathF.Round(unit[i] / Scale);
            restored[i] = Values[i] * Scale;
        }

        _length = TensorPrimitives.Norm<float>(restored);
        _residual = TensorPrimitives.Distance<float>(unit, restored);
    }

    public float[] Unit { get; }

    public short[] Values { get; }

    public float Scale { get; }

    // |q·x − q'·x'| ≤ |q'|·|x − x'| + |x|·|q − q'| with |x| = 1; the last term covers float rounding.
    public float MaximumError(float rowResidual) => _length * rowResidual + _residual + 2e-6f;
}
