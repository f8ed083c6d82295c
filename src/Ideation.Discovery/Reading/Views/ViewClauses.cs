using System.Text.RegularExpressions;

namespace Ideation.Discovery.Reading.Views;

/// <summary>Cuts text into sentences, and a sentence that tells a means and what it is good for between the two; every piece is an exact substring.</summary>
internal static partial class ViewClauses
{
    public static IReadOnlyList<string> Split(string text, string language)
    {
        var japanese = language == "ja";
        return [.. TextSpans.Split(text, language).SelectMany(sentence => Halves(sentence, japanese ? JapaneseTurn() : EnglishTurn(), japanese ? 8 : 15))];
    }

    private static IEnumerable<string> Halves(string sentence, Regex turn, int shortest)
    {
        var start = 0;
        foreach (Match match in turn.Matches(sentence))
        {
            var at = match.Groups["cut"].Index;
            if (at - start >= shortest && sentence.Length - at >= shortest)
            {
                yield return sentence[start..at].Trim();
                start = at;
            }
        }

        yield return sentence[start..].Trim();
    }

    [GeneratedRegex(@";\s+(?<cut>)|\b(?:so that|so as to|in order to|thereby|whereby|, thus|, which (?:makes|allows|enables|prevents|reduces|improves)|, (?:reducing|improving|preventing|avoiding|increasing|eliminating)|, so)\b(?<=(?<cut>\b(?:so that|so as to|in order to|thereby|whereby)|, (?:thus|which \w+|\w+ing|so)))", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishTurn();

    [GeneratedRegex("(?:により|によって|ことで|ので|ように|することにより|ため)、(?<cut>)", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseTurn();
}
