namespace Ideation.Ingestion.Lists;

/// <summary>A value of a list's records.</summary>
/// <param name="Names">The headers and JSON keys it may have, the preferred one first; case, blanks and underscores do not matter.</param>
/// <param name="Required">A CSV without such a column is none of these lists.</param>
internal sealed record ListColumn(IReadOnlyList<string> Names, bool Required = false)
{
    public bool Is(string name) => Names.Any(own => Canonical(own) == Canonical(name));

    private static string Canonical(string name) => string.Concat(TextNormaliser.Normalise(name).Normalize(System.Text.NormalizationForm.FormKC).Where(letter => letter is not (' ' or '_' or '-'))).ToUpperInvariant();
}
