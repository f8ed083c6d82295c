namespace Ideation.Embeddings.Training;

/// <summary>Rows of vectors, padded so that walking down a column does not fall into one cache set.</summary>
internal sealed class BatchMatrix(int rows, int dimensions)
{
    private const int Padding = 16;

    private readonly float[] _values = new float[rows * (dimensions + Padding)];

    public int Stride { get; } = dimensions + Padding;

    public Span<float> Row(int row) => _values.AsSpan(row * Stride, Stride - Padding);

    public ReadOnlySpan<float> From(int row) => _values.AsSpan(row * Stride);

    public void Clear() => Array.Clear(_values);
}
