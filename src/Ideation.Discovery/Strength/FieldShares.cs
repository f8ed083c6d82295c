using Ideation.Patents;

namespace Ideation.Discovery.Strength;

/// <summary>A ranked list of fields as shares of what its head holds, so that two lists can be compared.</summary>
internal sealed class FieldShares
{
    // What stands further down is not shown to anybody.
    private const int Head = 30;

    // Who looks at a list looks at its first lines: the weight of a field in a comparison falls with the square of its score.
    private readonly Dictionary<IpcSubclass, double> _weights;
    private readonly Dictionary<IpcSubclass, (int Rank, double Share)> _shares;

    public FieldShares(IEnumerable<FieldScore> ranking)
    {
        var head = ranking.Where(score => score.Score > 0).OrderByDescending(score => score.Score).ThenBy(score => score.Field).Take(Head).ToArray();
        var total = head.Sum(score => score.Score);
        Ranking = [.. head.Select(score => score with { Score = score.Score / total })];
        _shares = Ranking.Index().ToDictionary(entry => entry.Item.Field, entry => (entry.Index + 1, entry.Item.Score));
        var squares = Ranking.Sum(score => score.Score * score.Score);
        _weights = Ranking.ToDictionary(score => score.Field, score => score.Score * score.Score / squares);
    }

    public IReadOnlyList<FieldScore> Ranking { get; }

    public double Of(IpcSubclass field) => _shares.GetValueOrDefault(field).Share;

    public int? RankOf(IpcSubclass field) => _shares.TryGetValue(field, out var entry) ? entry.Rank : null;

    /// <summary>Total variation: the weight that would have to move from field to field to make one list the other, in [0,1].</summary>
    public double DistanceTo(FieldShares other) =>
        Ranking.Concat(other.Ranking).Select(score => score.Field).Distinct().Sum(field => Math.Abs(WeightOf(field) - other.WeightOf(field))) / 2;

    /// <summary>The field that gains most on the way to another list; null when none does.</summary>
    public IpcSubclass? MostGainedIn(FieldShares other, IReadOnlyCollection<IpcSubclass> except) => other.Ranking
        .Where(score => !except.Contains(score.Field) && other.WeightOf(score.Field) > WeightOf(score.Field))
        .OrderByDescending(score => other.WeightOf(score.Field) - WeightOf(score.Field))
        .ThenBy(score => score.Field)
        .Select(score => (IpcSubclass?)score.Field)
        .FirstOrDefault();

    private double WeightOf(IpcSubclass field) => _weights.GetValueOrDefault(field);
}
