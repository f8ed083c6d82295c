namespace Ideation.Discovery.Matching;

/// <summary>How rare each term is in the background and the lists together.</summary>
internal sealed class TermRarity
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly int _count;

    public TermRarity(IEnumerable<IReadOnlyCollection<string>> texts)
    {
        foreach (var keys in texts)
        {
            _count++;
            foreach (var key in keys)
            {
                _texts[key] = _texts.GetValueOrDefault(key) + 1;
            }
        }
    }

    /// <summary>Logarithm of one over the share of texts that have it; at least 0.</summary>
    public double Of(string key) => Math.Max(0, Math.Log((_count + 1.0) / (_texts.GetValueOrDefault(key) + 0.5)));

    /// <summary>Euclidean length of a text's terms, each by its rarity and what it counts there.</summary>
    public double LengthOf(PartyReading reading) => Math.Sqrt(reading.Forms.Keys.Sum(key => Math.Pow(Of(key) * reading.WeightOf(key), 2)));
}
