namespace Ideation.Proposals;

/// <summary>That documents of the other language were searched for texts whose own language has few.</summary>
/// <param name="Language">The language of the texts, <c>en</c> or <c>ja</c>.</param>
/// <param name="Documents">Classified documents in it.</param>
/// <param name="Across">Those of the other language that were searched as well.</param>
public sealed record SearchedAcross(string Language, long Documents, long Across)
{
    /// <summary>One for each language of texts for which the other was searched; empty where none was.</summary>
    public static IReadOnlyList<SearchedAcross> Of(IEnumerable<SearchedAcross> searched) =>
        [.. searched.Where(one => one.Across > 0).Distinct().OrderBy(one => one.Language, StringComparer.Ordinal)];
}
