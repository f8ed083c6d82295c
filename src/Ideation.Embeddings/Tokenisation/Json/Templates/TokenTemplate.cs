namespace Ideation.Embeddings.Tokenisation.Json.Templates;

/// <summary>The special tokens before and after the text (<c>post_processor</c>).</summary>
internal sealed record TokenTemplate(IReadOnlyList<int> Before, IReadOnlyList<int> After)
{
    public static readonly TokenTemplate None = new([], []);

    public int SpecialTokens => Before.Count + After.Count;

    public TokenTemplate Within(TokenTemplate outer) => new([.. outer.Before, .. Before], [.. After, .. outer.After]);

    /// <summary>The first <paramref name="room"/> of <paramref name="ids"/> with the special tokens around them, at most <paramref name="maxTokens"/> in all.</summary>
    public int[] Around(List<int> ids, int room, int maxTokens)
    {
        var all = new int[Before.Count + Math.Min(ids.Count, room) + After.Count];
        var kept = all.Length - SpecialTokens;
        for (var i = 0; i < Before.Count; i++)
        {
            all[i] = Before[i];
        }

        ids.CopyTo(0, all, Before.Count, kept);
        for (var i = 0; i < After.Count; i++)
        {
            all[Before.Count + kept + i] = After[i];
        }

        return all.Length > maxTokens ? all[..maxTokens] : all;
    }
}
