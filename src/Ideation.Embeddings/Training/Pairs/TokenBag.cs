namespace Ideation.Embeddings.Training.Pairs;

/// <summary>The distinct tokens of one text with their share of it; shares sum to 1.</summary>
internal sealed class TokenBag(int[] tokens, float[] shares)
{
    public static TokenBag Empty { get; } = new([], []);

    public int[] Tokens { get; } = tokens;

    public float[] Shares { get; } = shares;

    public bool IsEmpty => Tokens.Length == 0;

    public static TokenBag Of(ReadOnlySpan<int> ids)
    {
        if (ids.IsEmpty)
        {
            return Empty;
        }

        var sorted = ids.ToArray();
        Array.Sort(sorted);
        var tokens = new List<int>(sorted.Length);
        var shares = new List<float>(sorted.Length);
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            for (end = start + 1; end < sorted.Length && sorted[end] == sorted[start]; end++)
            {
            }

            tokens.Add(sorted[start]);
            shares.Add((float)(end - start) / sorted.Length);
        }

        return new TokenBag([.. tokens], [.. shares]);
    }

    /// <summary>Without each token by <paramref name="chance"/>; at least one stays.</summary>
    public TokenBag Thinned(float chance, Random random)
    {
        if (chance <= 0 || IsEmpty)
        {
            return this;
        }

        var tokens = new List<int>(Tokens.Length);
        var shares = new List<float>(Tokens.Length);
        var spared = random.Next(Tokens.Length);
        for (var i = 0; i < Tokens.Length; i++)
        {
            if (i == spared || random.NextSingle() >= chance)
            {
                tokens.Add(Tokens[i]);
                shares.Add(Shares[i]);
            }
        }

        return new TokenBag([.. tokens], [.. shares]);
    }
}
