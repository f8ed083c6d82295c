using System.Text.RegularExpressions;

namespace Ideation.Discovery.Reading;

/// <summary>Cuts text into sentences, and long sentences into clauses; every span is an exact substring.</summary>
internal static partial class TextSpans
{
    private const int LongestEnglish = 320;
    private const int LongestJapanese = 130;
    private const int ShortestEnglish = 20;
    private const int ShortestJapanese = 8;

    public static IReadOnlyList<string> Split(string text, string language)
    {
        var japanese = language == "ja";
        var pieces = japanese ? JapaneseSentences(text) : Cut(text, EnglishEnd());
        return [.. pieces
            .SelectMany(piece => piece.Length > (japanese ? LongestJapanese : LongestEnglish) ? Clauses(piece, japanese) : [piece])
            .Select(piece => piece.Trim())
            .Where(piece => piece.Length >= (japanese ? ShortestJapanese : ShortestEnglish) && !Markup().IsMatch(piece))];
    }

    /// <summary>The sentences that <see cref="Split"/> leaves out because they are too short to be compared.</summary>
    public static IEnumerable<string> Short(string text, string language) => language == "ja"
        ? JapaneseSentences(text).Select(piece => piece.Trim()).Where(piece => piece.Length is > 0 and < ShortestJapanese)
        : Cut(text, EnglishEnd()).Select(piece => piece.Trim()).Where(piece => piece.Length is > 0 and < ShortestEnglish);

    private static IEnumerable<string> JapaneseSentences(string text) =>
        JapaneseHeading().Split(text).SelectMany(part => Cut(part, JapaneseEnd()));

    private static IEnumerable<string> Clauses(string sentence, bool japanese)
    {
        var longest = japanese ? LongestJapanese : LongestEnglish;
        var start = 0;
        var last = 0;
        foreach (Match mark in (japanese ? JapaneseClause() : EnglishClause()).Matches(sentence))
        {
            var end = mark.Index + mark.Length;
            if (end - start > longest && last > start)
            {
                yield return sentence[start..last];
                start = last;
            }

            last = end;
        }

        if (sentence.Length - start > longest && last > start)
        {
            yield return sentence[start..last];
            start = last;
        }

        yield return sentence[start..];
    }

    private static IEnumerable<string> Cut(string text, Regex end)
    {
        var start = 0;
        foreach (Match match in end.Matches(text))
        {
            yield return text[start..(match.Index + match.Length)];
            start = match.Index + match.Length;
        }

        yield return text[start..];
    }

    [GeneratedRegex(@"(?<!\b(?:e\.g|i\.e|Fig|FIG|No|vs|etc|approx|al|Dr|Mr|U\.S|deg|degree|degrees))[.!?](?=\s+[A-Z0-9(""“])", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishEnd();

    [GeneratedRegex(@"[;,:](?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishClause();

    [GeneratedRegex("[。！？]", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseEnd();

    [GeneratedRegex("、", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseClause();

    // What a source left where a formula or table stood: ##EQU1##, ##STR00002##.
    [GeneratedRegex("##[A-Z]+[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex("【[^】]{1,12}】", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseHeading();
}
