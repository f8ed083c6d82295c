namespace Ideation.Proposals.Wording;

/// <summary>Leaves out terms that another term of the list contains, so that a sentence does not name one thing several times.</summary>
internal static class WidestTerms
{
    public static IReadOnlyList<string> Of(IReadOnlyList<string> terms) =>
        [.. terms.Where(term => !terms.Any(other => other.Length > term.Length && Holds(other, term)))];

    // In scripts with blanks whole words only: "ice" is no part of "device".
    private static bool Holds(string other, string term) => term.Any(char.IsAsciiLetter)
        ? $" {other} ".Contains($" {term} ", StringComparison.OrdinalIgnoreCase)
        : other.Contains(term, StringComparison.Ordinal);
}
