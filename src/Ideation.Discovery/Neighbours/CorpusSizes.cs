namespace Ideation.Discovery.Neighbours;

/// <summary>How many documents can be searched for each of several texts.</summary>
/// <param name="Documents">The classified ones in the language of each.</param>
/// <param name="Unclassified">The others in the language of each.</param>
/// <param name="All">The classified ones in any language.</param>
internal sealed record CorpusSizes(IReadOnlyList<long> Documents, IReadOnlyList<long> Unclassified, long All)
{
    // That another language has more says nothing where a language has enough by itself.
    private const long Few = 20_000;

    /// <summary>A language with few documents lacks most fields, while the embedding model reads both languages alike.</summary>
    public bool IsThin(int text) => IsThin(Documents[text], All);

    internal static bool IsThin(long own, long all) => own < Few && 2 * own < all;
}
