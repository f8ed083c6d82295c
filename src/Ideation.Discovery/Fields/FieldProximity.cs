using System.Numerics.Tensors;

namespace Ideation.Discovery.Fields;

/// <summary>Cosine between the fields' rows of co-class counts, and where its terciles lie.</summary>
internal sealed class FieldProximity
{
    private readonly FieldCounts _counts;
    private readonly double[][] _rows;
    private readonly double[] _norms;
    private readonly double _middleFrom;
    private readonly double _nearFrom;

    public FieldProximity(FieldCounts counts)
    {
        _counts = counts;
        _rows = [.. Enumerable.Range(0, counts.Fields.Count).Select(field => Row(counts, field))];
        _norms = [.. Enumerable.Range(0, counts.Fields.Count).Select(field => Math.Sqrt(Dot(field, field)))];
        var occurring = Occurring();
        _middleFrom = occurring.Length > 0 ? occurring[occurring.Length / 3] : 0;
        _nearFrom = occurring.Length > 0 ? occurring[2 * occurring.Length / 3] : 0;
    }

    public double Between(int a, int b) => Dot(a, b) / (_norms[a] * _norms[b]);

    public FieldBand Band(double proximity) =>
        proximity >= _nearFrom ? FieldBand.Near : proximity >= _middleFrom ? FieldBand.Middle : FieldBand.Far;

    // Only pairs across classes: within a class every pair is home, so no use is ever looked for there.
    private double[] Occurring()
    {
        var proximities = new List<double>();
        for (var a = 0; a < _norms.Length; a++)
        {
            for (var b = a + 1; b < _norms.Length; b++)
            {
                if (_counts.Documents[a, b] > 0 && _counts.Fields[a].Class != _counts.Fields[b].Class)
                {
                    proximities.Add(Between(a, b));
                }
            }
        }

        return [.. proximities.Order()];
    }

    // Sums of whole numbers: the same in whatever order they are added.
    private double Dot(int a, int b) => TensorPrimitives.Dot<double>(_rows[a], _rows[b]);

    private static double[] Row(FieldCounts counts, int field) =>
        [.. Enumerable.Range(0, counts.Fields.Count).Select(other => (double)counts.Documents[field, other])];
}
