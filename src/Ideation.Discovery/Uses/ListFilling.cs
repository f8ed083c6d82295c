using Ideation.Discovery.Fields;

namespace Ideation.Discovery.Uses;

/// <summary>In which order candidates are tried, so that a list of uses spans the distances.</summary>
/// <param name="uses">The list as it grows.</param>
/// <param name="distance">The dial.</param>
/// <param name="limit">How many uses it may hold.</param>
internal sealed class ListFilling(IReadOnlyCollection<AlternativeUse> uses, Distance distance, int limit)
{
    /// <summary>First one of every group of bands, then what its band has room for, then whatever is not near.</summary>
    /// <param name="candidates">Best first.</param>
    /// <param name="bandOf">The band of a candidate.</param>
    /// <param name="take">Tries a candidate; true when it is in the list now.</param>
    /// <param name="leaveOut">Told of a near candidate that found no room.</param>
    public void Fill<T>(IReadOnlyList<T> candidates, Func<T, FieldBand> bandOf, Func<T, bool> take, Action<T> leaveOut)
    {
        var left = candidates.ToList();
        foreach (var bands in DistanceDial.Represented(distance, limit))
        {
            foreach (var candidate in left.Where(candidate => bands.Contains(bandOf(candidate))).ToArray())
            {
                left.Remove(candidate);
                if (take(candidate))
                {
                    break;
                }
            }
        }

        var waiting = new List<T>();
        foreach (var candidate in left)
        {
            if (uses.Count < limit && !HasRoom(bandOf(candidate)))
            {
                waiting.Add(candidate);
            }
            else
            {
                take(candidate);
            }
        }

        // Places that no other band filled go to what is not near: near uses are those that people think of themselves.
        foreach (var candidate in waiting)
        {
            if (bandOf(candidate) == FieldBand.Near)
            {
                leaveOut(candidate);
            }
            else
            {
                take(candidate);
            }
        }
    }

    private bool HasRoom(FieldBand band) => uses.Count(use => use.Unexpectedness.Band == band) < DistanceDial.Room(distance, band, limit);
}
