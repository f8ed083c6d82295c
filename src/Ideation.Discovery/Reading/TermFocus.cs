using Ideation.Patents;

namespace Ideation.Discovery.Reading;

/// <summary>
/// How much a document is about what the core technology is about. Two texts that use a word in passing ("following", "material") share nothing by it; how near a term's vector lies to that of the
/// whole text tells whether the text is about it.
/// </summary>
internal sealed class TermFocus
{
    // The third, because one document that says the same in other words would make all others look empty.
    private const int Closest = 3;

    // In a small corpus even those that share most may share next to nothing.
    private const double LeastOfMost = 0.5;

    private readonly TermWeights _weights;
    private readonly (Term Term, ReadOnlyMemory<float> Vector, double Focus)[] _terms;
    private readonly Dictionary<string, double> _focus;
    private readonly Dictionary<PublicationNumber, double> _sums;
    private readonly double _most;

    private TermFocus(IEnumerable<PatentDocument> retrieved, TermWeights weights, (Term Term, ReadOnlyMemory<float> Vector, double Focus)[] terms)
    {
        (_weights, _terms, _focus) = (weights, terms, terms.ToDictionary(entry => entry.Term.Key, entry => entry.Focus));
        _sums = retrieved.ToDictionary(document => document.Number, document => SharedBy(document).Sum(entry => weights.Rarity(entry.Term) * entry.Focus));
        _most = Math.Max(LeastOfMost, _sums.Values.Where(sum => sum > 0).OrderDescending().Take(Closest).LastOrDefault());
    }

    public static async Task<TermFocus> ReadAsync(TechnologyReading reading, IReadOnlyList<PatentDocument> retrieved, TermWeights weights, TextVectors known, CancellationToken cancellationToken)
    {
        weights.Read(retrieved);
        var terms = reading.Terms.DistinctBy(term => term.Key).Where(term => weights.IsKnown(term.Key)).ToArray();
        var vectors = await known.ReadAsync([.. terms.Select(term => term.Form)], cancellationToken).ConfigureAwait(false);
        return new TermFocus(retrieved, weights, [.. terms.Zip(vectors, (term, vector) => (term, vector, Cosine(vector, reading.Vector)))]);
    }

    /// <summary>How central a term is to the text, in [0,1]; 0 for a term it does not have.</summary>
    public double Of(Term term) => _focus.GetValueOrDefault(term.Key);

    /// <summary>How much of what the text is about shows in the terms of a sentence, saturating towards 1.</summary>
    public double Shown(IEnumerable<Term> sentence)
    {
        var sum = sentence.Sum(term => _weights.Rarity(term) * Of(term));
        return sum / (sum + 1);
    }

    /// <summary>The sum over the terms that a document shares with the text of how rare each is among the retrieved times how central it is to both; at least 0.</summary>
    public double Shared(ViewedDocument document) =>
        SharedBy(document.Document).Sum(entry => _weights.Rarity(entry.Term) * Math.Sqrt(entry.Focus * Cosine(entry.Vector, document.Whole)));

    /// <summary>The same by the text's side alone, as a share of what the documents reach that share most, in [0,1]; needs no vector of the document.</summary>
    /// <param name="document">One of the retrieved.</param>
    public double Share(PatentDocument document) => Math.Min(1, _sums[document.Number] / _most);

    private IReadOnlyList<(Term Term, ReadOnlyMemory<float> Vector, double Focus)> SharedBy(PatentDocument document) =>
        LongestTerms.Of([.. _terms.Where(entry => _weights.Holds(document, entry.Term.Key))], entry => entry.Term.Key, document.Language);

    private static double Cosine(ReadOnlyMemory<float> term, ReadOnlyMemory<float> whole) => Math.Max(0, VectorMath.Cosine(term.Span, whole.Span));
}
