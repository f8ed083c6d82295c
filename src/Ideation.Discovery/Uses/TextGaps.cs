using Ideation.Discovery.Reading;
using Ideation.Discovery.Strength;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>What a text that got no use leaves unsaid, so that it can be asked for.</summary>
/// <param name="Missing">What the text does not tell, in the order in which it is asked for.</param>
/// <param name="Known">At most three words of the text that the documents found have, longest first.</param>
/// <param name="Unknown">At most three words of the text that none of them has, longest first.</param>
public sealed record TextGaps(IReadOnlyList<StrengthKind> Missing, IReadOnlyList<string> Known, IReadOnlyList<string> Unknown)
{
    private const int MostWords = 3;

    internal static TextGaps Of(TechnologyReading reading, TermWeights weights)
    {
        var technology = reading.Technology;
        var told = TextLanguage.IsAnother(technology.Text) ? [] : StrengthReader.Read(technology.Text, technology.Language).Select(item => item.Kind).ToHashSet();
        var words = Words(reading).ToArray();
        return new TextGaps(
            [.. Enum.GetValues<StrengthKind>().Where(kind => !told.Contains(kind))],
            Longest(words.Where(term => weights.IsKnown(term.Key))),
            Longest(words.Where(term => !weights.IsKnown(term.Key))));
    }

    // A Japanese run of characters is a term, and so are its parts; shown is the run.
    private static IEnumerable<Term> Words(TechnologyReading reading)
    {
        var words = reading.Terms.Where(term => term.Words == 1).ToArray();
        return reading.Technology.Language == "ja"
            ? words.Where(term => !words.Any(other => other.Key.Length > term.Key.Length && other.Key.Contains(term.Key, StringComparison.Ordinal)))
            : words;
    }

    private static string[] Longest(IEnumerable<Term> words) => [.. words.OrderByDescending(term => term.Form.Length).ThenBy(term => term.Form, StringComparer.Ordinal).Select(term => term.Form).Take(MostWords)];
}
