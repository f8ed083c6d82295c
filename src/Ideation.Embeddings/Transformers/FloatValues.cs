using System.Buffers;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Ideation.Embeddings.Transformers;

/// <summary>A tensor's values as floats: where they lie, or widened from half precision into a rented buffer.</summary>
internal readonly ref struct FloatValues : IDisposable
{
    private readonly float[]? _rented;

    private FloatValues(ReadOnlySpan<float> span, float[]? rented)
    {
        Span = span;
        _rented = rented;
    }

    public ReadOnlySpan<float> Span { get; }

    public static FloatValues Of(OrtValue tensor)
    {
        if (tensor.GetTensorTypeAndShape().ElementDataType == TensorElementType.Float)
        {
            return new FloatValues(tensor.GetTensorDataAsSpan<float>(), rented: null);
        }

        var halves = MemoryMarshal.Cast<Float16, Half>(tensor.GetTensorDataAsSpan<Float16>());
        var rented = ArrayPool<float>.Shared.Rent(halves.Length);
        TensorPrimitives.ConvertToSingle(halves, rented);
        return new FloatValues(rented.AsSpan(0, halves.Length), rented);
    }

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<float>.Shared.Return(_rented);
        }
    }
}
