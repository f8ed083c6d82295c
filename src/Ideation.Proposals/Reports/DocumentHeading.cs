using Ideation.Patents;

namespace Ideation.Proposals.Reports;

/// <summary>What a document is called where a person reads: its title or, since many sources give none, the words its abstract opens with.</summary>
public static class DocumentHeading
{
    private const int Longest = 90;
    private const int LongestJapanese = 45;

    /// <param name="document">The document.</param>
    /// <param name="nameless">What stands for one without title and abstract.</param>
    public static string Of(PatentDocument document, string nameless)
    {
        if (document.Title.Length > 0)
        {
            return document.Title;
        }

        var opening = document.Abstract.Trim();
        var longest = document.Language == "ja" ? LongestJapanese : Longest;
        return opening.Length == 0 ? nameless : opening.Length <= longest ? $"“{opening}”" : $"“{Cut(opening, longest)}…”";
    }

    // At a word's end where the script has blanks, and never through a surrogate pair.
    private static string Cut(string text, int longest)
    {
        var end = text.LastIndexOf(' ', longest) is var blank && blank > longest / 2 ? blank : longest;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)].TrimEnd(' ', ',', ';', ':', '.');
    }
}
