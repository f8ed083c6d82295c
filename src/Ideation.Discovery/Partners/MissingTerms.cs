using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Partners;

/// <summary>What the field's documents near the use speak of and the technology and its home do not: the knowledge a partner would bring.</summary>
internal sealed class MissingTerms
{
    // A phrase names a piece of knowledge where a single word often only names a part.
    private const double PhraseBonus = 2;

    private readonly Dictionary<string, (Term Term, double Weight)> _terms;
    private readonly string _language;

    public MissingTerms(TechnologyReading technology, IEnumerable<PatentDocument> field, IEnumerable<PatentDocument> home, int limit)
    {
        _language = technology.Technology.Language;
        var (near, nearCounts, forms) = Count(field);
        var (atHome, homeCounts, _) = Count(home);
        _terms = nearCounts
            .Where(pair => pair.Value >= 2 && !technology.TermKeys.Contains(pair.Key))
            .Select(pair => (Term: forms[pair.Key], Weight: (pair.Key.Contains(' ', StringComparison.Ordinal) ? PhraseBonus : 1) * Telling(pair.Value / (double)near, homeCounts.GetValueOrDefault(pair.Key) / (double)Math.Max(1, atHome))))
            .Where(pair => pair.Weight > 0)
            .OrderByDescending(pair => pair.Weight)
            .ThenBy(pair => pair.Term.Key, StringComparer.Ordinal)
            .Take(limit)
            .ToDictionary(pair => pair.Term.Key, StringComparer.Ordinal);
    }

    /// <summary>The missing terms these documents cover, most telling first, and their share of all missing weight.</summary>
    public (double Share, IReadOnlyList<Term> Terms) CoveredBy(IEnumerable<PatentDocument> documents)
    {
        var keys = documents.SelectMany(document => Terms.KeysOf(Text(document), _language)).ToHashSet(StringComparer.Ordinal);
        var covered = _terms.Values.Where(pair => keys.Contains(pair.Term.Key)).OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Term.Key, StringComparer.Ordinal).ToArray();
        return (Share(covered.Select(pair => pair.Term)), [.. covered.Select(pair => pair.Term)]);
    }

    /// <summary>The share of all missing weight that these terms cover, in [0,1].</summary>
    public double Share(IEnumerable<Term> terms)
    {
        var total = _terms.Values.Sum(pair => pair.Weight);
        return total > 0 ? terms.Sum(term => _terms.TryGetValue(term.Key, out var missing) ? missing.Weight : 0) / total : 0;
    }

    // Common near the use and rare at home; a term home knows as well is not missing.
    private static double Telling(double near, double home) => near * Math.Log((near + 0.01) / (home + 0.01));

    private static string Text(PatentDocument document) => document.Title + "\n" + document.Abstract;

    private (int Documents, Dictionary<string, int> Counts, Dictionary<string, Term> Forms) Count(IEnumerable<PatentDocument> documents)
    {
        var count = 0;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var forms = new Dictionary<string, Term>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            count++;
            foreach (var term in Terms.Of(Text(document), _language))
            {
                counts[term.Key] = counts.GetValueOrDefault(term.Key) + 1;
                forms.TryAdd(term.Key, term);
            }
        }

        return (count, counts, forms);
    }
}
