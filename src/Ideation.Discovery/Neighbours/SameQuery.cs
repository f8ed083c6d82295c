using System.Runtime.InteropServices;
using Ideation.Patents;

namespace Ideation.Discovery.Neighbours;

/// <summary>Queries are the same when they have the same numbers and the same filter object, so that one search answers them.</summary>
internal sealed class SameQuery : IEqualityComparer<NeighbourQuery>
{
    public static SameQuery Instance { get; } = new();

    /// <summary>The first filter met that lets the same documents pass; an index asks one filter once a document, whatever the number of its queries.</summary>
    public static PatentFilter First(List<PatentFilter> met, PatentFilter filter)
    {
        var first = met.Find(other =>
            other.ExcludeClasses.SequenceEqual(filter.ExcludeClasses) && other.ExcludeApplicants.SequenceEqual(filter.ExcludeApplicants)
            && (filter with { ExcludeClasses = other.ExcludeClasses, ExcludeApplicants = other.ExcludeApplicants }) == other);
        if (first is null)
        {
            met.Add(filter);
        }

        return first ?? filter;
    }

    public bool Equals(NeighbourQuery? x, NeighbourQuery? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && x.Limit == y.Limit && ReferenceEquals(x.Filter, y.Filter) && x.Vector.Span.SequenceEqual(y.Vector.Span));

    public int GetHashCode(NeighbourQuery obj)
    {
        var hash = new HashCode();
        hash.Add(obj.Limit);
        hash.AddBytes(MemoryMarshal.AsBytes(obj.Vector.Span));
        return hash.ToHashCode();
    }
}
