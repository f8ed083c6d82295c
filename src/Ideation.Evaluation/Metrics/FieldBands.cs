using Ideation.Discovery;
using Ideation.Patents;

namespace Ideation.Evaluation.Metrics;

/// <summary>Near, middle and far: terciles of field proximity over the pairs of fields in different classes that co-occur.</summary>
/// <remarks>
/// Proximity is the cosine of two rows of the co-class table whose diagonal is the field's own number of documents.
/// It is taken over the whole corpus; only whether a pair occurs at all is asked without the query.
/// </remarks>
public sealed class FieldBands
{
    private readonly CoClassCounts _counts;
    private readonly Dictionary<IpcSubclass, double> _norms;
    private readonly double _far;
    private readonly double _near;

    public FieldBands(CoClassCounts counts)
    {
        _counts = counts;
        _norms = counts.Fields.ToDictionary(field => field, Norm);
        var proximities = counts.Fields
            .SelectMany(field => counts.Row(field).Keys.Where(other => field.CompareTo(other) < 0 && field.Class != other.Class).Select(other => Proximity(field, other)))
            .Order()
            .ToArray();
        (_far, _near) = proximities.Length > 0 ? (proximities[proximities.Length / 3], proximities[2 * proximities.Length / 3]) : (0, 0);
    }

    /// <summary>Cosine of the two fields' rows, in [0,1].</summary>
    public double Proximity(IpcSubclass field, IpcSubclass other)
    {
        var row = _counts.Row(other);
        var dot = ((double)_counts.Of(field) * row.GetValueOrDefault(field)) + ((double)_counts.Of(other) * _counts.Together(field, other));
        foreach (var (third, count) in _counts.Row(field))
        {
            dot += (double)count * row.GetValueOrDefault(third);
        }

        return dot / (_norms[field] * _norms[other]);
    }

    /// <summary>The band of a field for a home field, given what occurs with the home field without the query.</summary>
    public FieldBand Of(IpcSubclass home, IpcSubclass field, HomePrior withoutQuery)
    {
        if (!withoutQuery.Counts.ContainsKey(field))
        {
            return FieldBand.Unseen;
        }

        var proximity = Proximity(home, field);
        return proximity >= _near ? FieldBand.Near : proximity >= _far ? FieldBand.Middle : FieldBand.Far;
    }

    private double Norm(IpcSubclass field) =>
        Math.Sqrt(_counts.Row(field).Values.Append(_counts.Of(field)).Sum(count => (double)count * count));
}
