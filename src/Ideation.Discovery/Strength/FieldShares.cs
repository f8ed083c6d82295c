using Ideation.Patents;

namespace Ideation.Discovery.Strength;

/// <summary>A ranked list of fields as shares of what its head holds, so that two lists can be compared.</summary>
internal sealed class FieldShares
{
    // What stands further down is not shown to anybody.
    private const int Head = 30;

    private readonly Dictionary<IpcSubclass, double> _shares;

    public FieldShares(IEnumerable<FieldScore> ranking)
    {
        var head = ranking.Where(score => score.Score > 0).OrderByDescending(score => score.Score).ThenBy(score => score.Field).Take(Head).ToArray();
        var total = head.Sum(score => score.Score);
        Ranking = [.. head.Select(score => score with { Score = score.Score / total })];
        _shares = Ranking.ToDictionary(score => score.Field, score => score.Score);
    }

    public IReadOnlyList<FieldScore> Ranking { get; }

    public double Of(IpcSubclass field) => _shares.GetValueOrDefault(field);

    /// <summary>Total variation: the share that would have to move from field to field to make one list the other, in [0,1].</summary>
    public double DistanceTo(FieldShares other) =>
        Ranking.Concat(other.Ranking).Select(score => score.Field).Distinct().Sum(field => Math.Abs(Of(field) - other.Of(field))) / 2;

    /// <summary>The field that gains most on the way to another list; null when none does.</summary>
    public IpcSubclass? MostGainedIn(FieldShares other) => other.Ranking
        .Where(score => score.Score > Of(score.Field))
        .OrderByDescending(score => score.Score - Of(score.Field))
        .ThenBy(score => score.Field)
        .Select(score => (IpcSubclass?)score.Field)
        .FirstOrDefault();
}
