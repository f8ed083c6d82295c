using Ideation.Discovery.Neighbours;
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
    // From here on a text has room for more than its technology.
    private const int ManyWords = 60;

    private const int MostWords = 3;

    /// <summary>Whether the text is long enough to speak of much else, such as the history of a company.</summary>
    public bool IsLong { get; init; }

    internal static TextGaps Of(TechnologyReading reading, Neighbourhood around, TermWeights weights)
    {
        var technology = reading.Technology;
        var told = TextLanguage.IsAnother(technology.Text) ? [] : StrengthReader.Read(technology.Text, technology.Language).Select(item => item.Kind).ToHashSet();
        // Of a Japanese run of characters and its parts the run is shown.
        var words = LongestTerms.Of(reading.SingleTerms, term => term.Key, reading.Language);
        return new TextGaps(
            [.. Enum.GetValues<StrengthKind>().Where(kind => !told.Contains(kind))],
            Longest(words.Where(term => weights.IsKnown(term.Key))),
            Longest(words.Where(term => !weights.IsKnown(term.Key) && !IsPart(term.Form, around))))
        {
            IsLong = words.Count >= ManyWords,
        };
    }

    // A katakana word inside a longer one is no term, yet whoever reads the document finds it there.
    private static bool IsPart(string form, Neighbourhood around) =>
        around.All.Any(neighbour => neighbour.Document.Abstract.Contains(form, StringComparison.OrdinalIgnoreCase) || neighbour.Document.Title.Contains(form, StringComparison.OrdinalIgnoreCase));

    private static string[] Longest(IEnumerable<Term> words) => [.. words.OrderByDescending(term => term.Form.Length).ThenBy(term => term.Form, StringComparer.Ordinal).Select(term => term.Form).Take(MostWords)];
}
