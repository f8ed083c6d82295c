using Ideation.Patents;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals.Reports;

/// <summary>What a document is called where a person reads: its title or, since many sources give none, the words its abstract opens with.</summary>
public static class DocumentHeading
{
    private const int Longest = 90;
    private const int LongestJapanese = 45;

    /// <param name="document">The document.</param>
    /// <param name="language">The language of what is read around it, <c>ja</c> or <c>en</c>: quotation marks are its own.</param>
    public static string Of(PatentDocument document, string language)
    {
        var phrases = Phrases.For(language);
        if (document.Title.Length > 0)
        {
            return document.Title;
        }

        var opening = document.Abstract.Trim();
        var longest = document.Language == "ja" ? LongestJapanese : Longest;
        return opening.Length == 0 ? phrases.Untitled : phrases.Quoted(opening.Length <= longest ? opening : $"{Cut(opening, longest)}…");
    }

    // At a word's end where the script has blanks, and never through a surrogate pair.
    private static string Cut(string text, int longest)
    {
        var end = text.LastIndexOf(' ', longest) is var blank && blank > longest / 2 ? blank : longest;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)].TrimEnd(' ', ',', ';', ':', '.');
    }
}
