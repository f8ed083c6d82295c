using Ideation.Discovery.Reading;
using Ideation.Discovery.Strength;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>Reads what a description lacks, so that an answer without uses asks for it.</summary>
internal static class TextGaps
{
    private const int Most = 5;
    private const int MostWords = 3;
    private const int LongestQuote = 60;

    /// <summary>At most five, what helps most first; only one where the text is in another language.</summary>
    public static IReadOnlyList<TextGap> Of(TechnologyReading reading, TermWeights weights, int fewestTerms)
    {
        var technology = reading.Technology;
        if (TextLanguage.IsAnother(technology.Text))
        {
            return [new TextGap(TextGapKind.Language, [])];
        }

        var items = StrengthReader.Read(technology.Text, technology.Language).ToLookup(item => item.Kind, item => item.Text);
        var words = reading.Terms.Where(term => term.Words == 1).DistinctBy(term => term.Key).ToArray();
        IReadOnlyList<string> doing = [.. items[StrengthKind.Function].Where(text => text.Length <= LongestQuote).Take(1)];
        return [.. Gaps().Take(Most)];

        IEnumerable<TextGap> Gaps()
        {
            if (words.Length < fewestTerms)
            {
                yield return new TextGap(TextGapKind.Length, [.. words.Take(MostWords).Select(word => word.Form)]);
            }

            if (!items.Contains(StrengthKind.Function))
            {
                yield return new TextGap(TextGapKind.Function, []);
            }

            if (!items.Contains(StrengthKind.Mechanism))
            {
                yield return new TextGap(TextGapKind.Mechanism, doing);
            }

            if (words.Length >= fewestTerms)
            {
                yield return new TextGap(TextGapKind.PlainWords, [.. words.OrderByDescending(weights.Rarity).ThenByDescending(word => word.Form.Length).Take(MostWords).Select(word => word.Form)]);
            }

            if (!items.Contains(StrengthKind.Effect))
            {
                yield return new TextGap(TextGapKind.Effect, doing);
            }

            if (!items.Contains(StrengthKind.Condition))
            {
                yield return new TextGap(TextGapKind.Condition, []);
            }

            if (!items.Contains(StrengthKind.Product))
            {
                yield return new TextGap(TextGapKind.Product, []);
            }
        }
    }
}
