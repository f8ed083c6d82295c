using System.Text.RegularExpressions;
using Ideation.Discovery.Landscape;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>A landscape to be drawn of what was published before a day, with what came after it.</summary>
/// <param name="Id">An IPC class, or the document whose text is asked with.</param>
/// <param name="Request">What is drawn.</param>
/// <param name="Before">The documents before the day that could be in it.</param>
/// <param name="Later">Those from the day on that would be in it.</param>
internal sealed partial record LandscapeCase(string Id, LandscapeRequest Request, IReadOnlyList<PatentDocument> Before, IReadOnlyList<PatentDocument> Later)
{
    // Abstracts as runs of words between blanks, so that a name is found word for word.
    private readonly Lazy<string[]> _before = new(() => [.. Before.Select(document => Words(document.Abstract))]);
    private readonly Lazy<string[]> _later = new(() => [.. Later.Select(document => Words(document.Abstract))]);

    /// <summary>Whether a later document has both.</summary>
    public bool IsFilled(WhiteCell cell) => Has(Later, _later.Value, cell);

    /// <summary>Whether an earlier document has both after all, when its whole abstract is read.</summary>
    public bool WasFilled(WhiteCell cell) => Has(Before, _before.Value, cell);

    private static bool Has(IReadOnlyList<PatentDocument> documents, string[] words, WhiteCell cell)
    {
        var name = Words(cell.Mechanism.Name);
        return Enumerable.Range(0, words.Length).Any(i => documents[i].Fields.Any(cell.Field.Codes.Contains) && words[i].Contains(name, StringComparison.Ordinal));
    }

    // Without the s of a plural: a blade is named where blades are.
    private static string Words(string text) => $" {string.Join(' ', Word().Matches(text.ToLowerInvariant()).Select(word => word.Value.Length > 3 ? word.Value.TrimEnd('s') : word.Value))} ";

    [GeneratedRegex("[a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
