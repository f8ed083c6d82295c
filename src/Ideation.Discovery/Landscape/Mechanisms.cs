using System.Text.RegularExpressions;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Landscape;

/// <summary>Names the mechanisms of a landscape from the documents' own terms: told by several, not by all, and each telling something else than those before it.</summary>
internal static partial class Mechanisms
{
    private const int FewestFamilies = 3;
    private const double MostFamilies = 0.4;
    private const double WholeTerm = 0.6;
    private const double SameDocuments = 0.5;

    // What so many of its documents have in the title is the thing they are about, not the means by which it works.
    private const double NamedInTitle = 0.4;

    /// <param name="documents">Documents of one language.</param>
    /// <param name="language">That language.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="known">Texts whose words tell nothing new: the queries and the names of the fields.</param>
    public static IReadOnlyList<MechanismDocuments> Of(IReadOnlyList<LandscapeDocument> documents, string language, int count, IEnumerable<string> known)
    {
        var knownKeys = known.SelectMany(text => Terms.KeysOf(text, language)).ToHashSet(StringComparer.Ordinal);
        var terms = new Dictionary<string, (int Words, HashSet<PublicationNumber> Numbers, Dictionary<string, int> Forms)>(StringComparer.Ordinal);
        var titles = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            foreach (var key in Terms.KeysOf(document.Document.Title, language))
            {
                titles[key] = titles.GetValueOrDefault(key) + 1;
            }

            foreach (var term in Terms.Of(Means(document.Document), language).Where(term => IsName(term, language) && !IsKnown(term.Key, knownKeys, language)))
            {
                if (!terms.TryGetValue(term.Key, out var found))
                {
                    terms.Add(term.Key, found = (term.Words, [], []));
                }

                found.Numbers.Add(document.Document.Number);
                found.Forms[term.Form] = found.Forms.GetValueOrDefault(term.Form) + 1;
            }
        }

        var most = Math.Max(FewestFamilies, documents.Count * MostFamilies);
        var usable = terms.Where(term => term.Value.Numbers.Count >= FewestFamilies && term.Value.Numbers.Count <= most && titles.GetValueOrDefault(term.Key) < term.Value.Numbers.Count * NamedInTitle).ToArray();
        var ranked = usable
            .Where(term => !IsPartOfLonger(term.Key, term.Value.Numbers.Count, usable.Select(other => (other.Key, other.Value.Numbers.Count)), language))
            .OrderByDescending(term => term.Value.Numbers.Count * Math.Log((double)documents.Count / term.Value.Numbers.Count) * Length(term.Key, term.Value.Words, language))
            .ThenBy(term => term.Key, StringComparer.Ordinal);
        return Distinct(ranked.Select(term => (term.Key, new MechanismDocuments(new Mechanism(Form(term.Value.Forms), term.Value.Numbers.Count), term.Value.Numbers))), count);
    }

    /// <summary>The part of a document that says how: what follows the means heading of a Japanese abstract, or in each English sentence a word such as "comprising" or "by"; else the whole abstract.</summary>
    internal static string Means(PatentDocument document)
    {
        if (document.Language != "ja")
        {
            var clauses = string.Join("\n", MeansClause().Matches(document.Abstract).Select(clause => clause.Groups["means"].Value));
            return clauses.Length > 0 ? clauses : document.Abstract;
        }

        var means = MeansHeading().Match(document.Abstract);
        return means.Success ? means.Groups["means"].Value : document.Abstract;
    }

    private static bool IsKnown(string key, HashSet<string> known, string language) =>
        known.Contains(key) || (language != "ja" && key.Split(' ').All(known.Contains));

    // In English a single word such as "blade" or "mixture" names a thing, unless it says what happens ("evaporation"); "circuit coupled" is a piece of a sentence. In Japanese units and adjectives are no names.
    private static bool IsName(Term term, string language) => language == "ja" ? term.Form.Length >= 3 && !JapaneseNoName().IsMatch(term.Form)
        : term.Words == 1 ? ProcessWords.EnglishKeys.Contains(term.Key)
        : !EnglishNoName().IsMatch(term.Form);

    private static double Length(string key, int words, string language) => language == "ja" ? 1 + (0.1 * Math.Min(6, key.Length)) : 1 + (0.2 * words);

    private static bool IsPartOfLonger(string key, int families, IEnumerable<(string Key, int Families)> others, string language) =>
        others.Any(other => other.Key.Length > key.Length && other.Families >= families * WholeTerm && Contains(other.Key, key, language));

    private static bool Contains(string longer, string shorter, string language) => language == "ja"
        ? longer.Contains(shorter, StringComparison.Ordinal)
        : $" {longer} ".Contains($" {shorter} ", StringComparison.Ordinal);

    private static List<MechanismDocuments> Distinct(IEnumerable<(string Key, MechanismDocuments Mechanism)> ranked, int count)
    {
        var chosen = new List<(string Key, MechanismDocuments Mechanism)>();
        foreach (var candidate in ranked)
        {
            if (chosen.Count == count)
            {
                break;
            }

            if (!chosen.Any(other => other.Key.Contains(candidate.Key, StringComparison.Ordinal) || candidate.Key.Contains(other.Key, StringComparison.Ordinal) || Overlap(other.Mechanism.Numbers, candidate.Mechanism.Numbers) > SameDocuments))
            {
                chosen.Add(candidate);
            }
        }

        return [.. chosen.Select(item => item.Mechanism)];
    }

    private static double Overlap(IReadOnlySet<PublicationNumber> a, IReadOnlySet<PublicationNumber> b)
    {
        var both = a.Count(b.Contains);
        return (double)both / (a.Count + b.Count - both);
    }

    private static string Form(Dictionary<string, int> forms) =>
        forms.OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal).First().Key;

    [GeneratedRegex(@"\b(?:compris(?:es?|ing)|includ(?:es?|ing)|ha(?:s|ving)|by|us(?:es?|ing)|via|through|wherein|with|consists?|contain(?:s|ing)?|formed|made)\b(?<means>[^.;]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MeansClause();

    [GeneratedRegex(@"^\w{2,}(?<!\b(?:assemb|fami|anoma|po|jel))(?<!\bsupp)ly\b|\b(?:(?:\w{2,}(?<!e)|f|fre|agre|guarante)ed|representing|indicating|corresponding|defining|having|conductive|positive|negative|flexible|movable|rotatable|capable)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishNoName();

    [GeneratedRegex("(?:的|メートル|グラム|パーセント|以内|程度)$", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseNoName();

    [GeneratedRegex(@"【(?:解決手段|構成|課題を解決するための手段)】(?<means>[^【]+)", RegexOptions.CultureInvariant)]
    private static partial Regex MeansHeading();
}
