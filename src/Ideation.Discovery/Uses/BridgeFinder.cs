using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>Finds the two documents, one on each side, and the two spans that share the mechanism.</summary>
internal sealed class BridgeFinder(TechnologyReading technology, TermWeights weights, TermFocus focus, double leastSimilarity, double close, DiscoveryOptions options)
{
    private const double Foreign = 0.15;

    /// <summary>The best pair, or null when no two documents are alike enough or share a telling term.</summary>
    public Bridge? Find(IReadOnlyList<DocumentReading> homes, IReadOnlyList<DocumentReading> fars, IpcSubclass field, Func<PatentDocument, bool> isPrecedent)
    {
        var pairs =
            from home in homes
            from far in fars
            where home.Document.Family != far.Document.Family
            let similarity = VectorMath.Cosine(home.Vector.Span, far.Vector.Span)
            where similarity < options.SameInvention
            where similarity >= leastSimilarity || (similarity >= options.LeastBridge / 2 && far.Neighbour.Similarity >= close)
            let precedent = isPrecedent(far.Document) ? options.PrecedentBonus : 0
            let reused = home.Document.Fields.Contains(field) ? options.PrecedentBonus : 0
            orderby (similarity / 2) + (home.Neighbour.Similarity / 2) + far.Neighbour.Similarity + precedent - reused descending, far.Document.Number, home.Document.Number
            select (home, far, similarity);
        return pairs.Take(5).Select(pair => Align(pair.home, pair.far, pair.similarity)).FirstOrDefault(bridge => bridge is not null);
    }

    private Bridge? Align(DocumentReading home, DocumentReading far, double similarity)
    {
        var best = double.NegativeInfinity;
        var (homeAt, farAt) = (-1, -1);
        for (var h = 0; h < home.Spans.Count; h++)
        {
            for (var f = 0; f < far.Spans.Count; f++)
            {
                var score = Alignment(home, h, far, f);
                if (score > best)
                {
                    (best, homeAt, farAt) = (score, h, f);
                }
            }
        }

        if (homeAt < 0)
        {
            return null;
        }

        var terms = Shared(home.Spans[homeAt].Quote, far.Spans[farAt].Quote);
        terms = IsTelling(terms) ? terms : Shared(Whole(home.Document), Whole(far.Document));
        if (!IsTelling(terms))
        {
            return null;
        }

        // The reader knows the words of the text; further ones that two documents of another language share tell little beside them.
        var inText = technology.IsAcross ? InText(terms) : new Dictionary<string, string>();
        var shown = terms.Select(term => term.Form).Where(form => inText.Count == 0 || inText.ContainsKey(form));
        return new Bridge(home.Document, far.Document, home.Spans[homeAt], far.Spans[farAt], [.. shown], similarity) { InText = inText };
    }

    private Dictionary<string, string> InText(IReadOnlyList<Term> terms) => terms
        .DistinctBy(term => term.Form)
        .Select(term => (term.Form, Own: InText(term)))
        .Where(pair => pair.Own.Length > 0)
        .ToDictionary(pair => pair.Form, pair => pair.Own, StringComparer.Ordinal);

    // A Japanese run of characters may hold the word as a part, an English phrase as one of its words.
    private string InText(Term term) => string.Join(' ', technology.Terms
        .Where(own => own.Words == 1 && (technology.Language == "ja" ? term.Key.Contains(own.Key, StringComparison.Ordinal) : term.Key.Split(' ').Contains(own.Key)))
        .Select(own => own.Form)
        .Distinct(StringComparer.Ordinal));

    private double Alignment(DocumentReading home, int h, DocumentReading far, int f) =>
        VectorMath.Cosine(home.SpanVectors[h].Span, far.SpanVectors[f].Span) +
        (technology.Closeness(home.SpanVectors[h].Span) / 2) + technology.Closeness(far.SpanVectors[f].Span) +
        SharedTerms.Strength(home.SpanTerms[h], far.SpanTerms[f], Weight) +
        focus.Shown(far.SpanTerms[f]);

    private IReadOnlyList<Term> Shared(string home, string far) => SharedTerms.Between(home, far, technology.Language, Weight);

    // What the text itself is about counts most; a term that only the two documents share still shows that they are alike.
    private double Weight(Term term) => weights.Of(term) * (Foreign + focus.Of(term));

    // Either a phrase or two words: a single one may mean two different things.
    private bool IsTelling(IReadOnlyList<Term> terms) =>
        (terms.Count > 1 || terms.Any(term => term.Words > 1 || (technology.Language == "ja" && term.Key.Length > 3))) && terms.Sum(Weight) >= options.LeastTelling * weights.OfSingle;

    private static string Whole(PatentDocument document) => document.Title + "\n" + document.Abstract;
}
