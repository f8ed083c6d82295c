namespace Ideation.Evaluation;

/// <summary>SplitMix64: the same numbers for the same seed on every runtime, and independent streams for neighbouring seeds.</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    public SeededRandom(int seed, int stream)
        : this(((ulong)(uint)seed << 32) ^ (uint)stream) => _state = NextBits();

    /// <summary>In [0, <paramref name="exclusiveMaximum"/>).</summary>
    public int NextInteger(int exclusiveMaximum) => (int)(((NextBits() >> 32) * (ulong)exclusiveMaximum) >> 32);

    /// <summary>In (0,1].</summary>
    public double NextUniform() => ((NextBits() >> 11) + 1) * (1.0 / (1UL << 53));

    /// <summary>Standard normal, by Box and Muller's transform.</summary>
    public double NextGaussian() => Math.Sqrt(-2 * Math.Log(NextUniform())) * Math.Cos(2 * Math.PI * NextUniform());

    public void Shuffle<T>(Span<T> items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = NextInteger(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    private ulong NextBits()
    {
        var bits = _state += 0x9E3779B97F4A7C15;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
