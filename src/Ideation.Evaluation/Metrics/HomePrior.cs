using Ideation.Patents;

namespace Ideation.Evaluation.Metrics;

/// <summary>P(field | home) over the fields outside the home class, from the corpus without one document.</summary>
/// <remarks>+0.5 for every field, then normalised, so that a pair never seen keeps a small probability.</remarks>
public sealed class HomePrior
{
    private const double Smoothing = 0.5;

    private readonly Dictionary<IpcSubclass, int> _counts;
    private readonly string _homeClass;
    private readonly double _total;
    private readonly double _bitsOfAllFields;

    /// <param name="counts">Counts over the whole corpus.</param>
    /// <param name="home">The home field.</param>
    /// <param name="leftOut">The document whose own co-occurrences are taken out of the counts.</param>
    public HomePrior(CoClassCounts counts, IpcSubclass home, PatentDocument leftOut)
    {
        _homeClass = home.Class;
        var removed = leftOut.Fields.Contains(home) ? leftOut.Fields : [];
        _counts = counts.Row(home)
            .Where(pair => pair.Key.Class != _homeClass)
            .Select(pair => (Field: pair.Key, Count: pair.Value - (removed.Contains(pair.Key) ? 1 : 0)))
            .Where(pair => pair.Count > 0)
            .ToDictionary(pair => pair.Field, pair => pair.Count);
        _total = _counts.Values.Sum() + (Smoothing * counts.Fields.Count(field => field.Class != _homeClass));
        _bitsOfAllFields = Math.Log2(counts.Fields.Count);
    }

    /// <summary>The fields that occur with the home field, with the number of documents.</summary>
    public IReadOnlyDictionary<IpcSubclass, int> Counts => _counts;

    /// <summary>In (0,1); 0 for a field of the home class.</summary>
    public double Probability(IpcSubclass field) =>
        field.Class == _homeClass ? 0 : (_counts.GetValueOrDefault(field) + Smoothing) / _total;

    /// <summary>−log₂ P(field | home) / log₂ |fields|, clipped to [0,1].</summary>
    public double Unexpectedness(IpcSubclass field) =>
        Math.Clamp(-Math.Log2(Probability(field)) / _bitsOfAllFields, 0, 1);
}
