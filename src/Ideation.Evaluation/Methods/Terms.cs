using System.Collections.Frozen;

namespace Ideation.Evaluation.Methods;

/// <summary>Text to terms for the lexical baselines: lower-case words that start with a letter, hyphens between them; runs of Japanese become pairs of characters.</summary>
internal static class Terms
{
    private const int LongestTerm = 40;

    // Function words only; words that most patents share fall to the document-frequency limit instead.
    private static readonly FrozenSet<string> StopWords = """
        a about above across after afterwards again against all almost alone along already also although always am among an and another any
        anyone anything anywhere are around as at be became because become becomes been before beforehand behind being below beside besides
        between beyond both but by can cannot could did do does doing done down due during each either else elsewhere enough etc even ever
        every everyone everything everywhere except few for former formerly from further had has have having he hence her here hereafter
        hereby herein hereof hereto hers herself him himself his how however i ie if in indeed instead into is it its itself just last latter
        least less like made many may me meanwhile might mine more moreover most mostly much must my myself namely neither never nevertheless
        next no nobody none nor not nothing now nowhere of off often on once one only onto or other others otherwise our ours ourselves out
        over own per perhaps please rather same said seem seems several she should since so some somehow someone something sometimes somewhere
        still such than that the their theirs them themselves then thence there thereafter thereby therefore therefrom therein thereof
        thereon thereto these they this those though through throughout thru thus to together too toward towards under until up upon us very
        via was we well were what whatever when whence whenever where whereas whereby wherein whereupon wherever whether which while who
        whoever whole whom whose why will with within without would yet you your yours yourself
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<string> Of(string text)
    {
        var lower = text.ToLowerInvariant();
        for (var start = 0; start < lower.Length;)
        {
            var japanese = IsJapanese(lower[start]);
            var end = start + 1;
            if (char.IsLetter(lower[start]))
            {
                end = End(lower, end, japanese);
                foreach (var term in japanese ? Pairs(lower, start, end) : Word(lower[start..end]))
                {
                    yield return term;
                }
            }

            start = end;
        }
    }

    private static int End(string text, int end, bool japanese)
    {
        while (end < text.Length && char.IsLetterOrDigit(text[end]) && IsJapanese(text[end]) == japanese)
        {
            end++;
        }

        return end;
    }

    private static IEnumerable<string> Word(string word) =>
        word.Length is >= 2 and <= LongestTerm && !StopWords.Contains(word) ? [word] : [];

    private static IEnumerable<string> Pairs(string text, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            yield return text.Substring(i, 2);
        }
    }

    // From hiragana through the unified ideographs, the long-vowel mark among them.
    private static bool IsJapanese(char character) => character is >= '\u3040' and <= '\u9fff';
}
