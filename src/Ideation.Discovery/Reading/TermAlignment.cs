using Ideation.Patents;

namespace Ideation.Discovery.Reading;

/// <summary>
/// Says words of one language in the other, with the words of documents found there: where the embedding model was taught both languages, words that mean the same lie close to each other,
/// and what the documents are about settles which of several meanings is the right one.
/// </summary>
internal sealed class TermAlignment
{
    // With the built-in model most words this close mean the same; a model that knows one language alone has none.
    private const double LeastSimilarity = 0.55;

    // Fibre and fiber, coating and coat; what is much further than the closest is another word.
    private const int MostPerWord = 3;
    private const double Tolerance = 0.15;

    private readonly SpanReader _reader;
    private readonly Term[] _words;
    private readonly float[][] _vectors;
    private readonly Term[] _phrases;

    private TermAlignment(SpanReader reader, Term[] words, float[][] vectors, Term[] phrases) => (_reader, _words, _vectors, _phrases) = (reader, words, vectors, phrases);

    /// <param name="reader">Embeds the words.</param>
    /// <param name="documents">Documents of the other language.</param>
    /// <param name="read">Keeps what was read of them.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<TermAlignment> ReadAsync(SpanReader reader, IEnumerable<PatentDocument> documents, DocumentTerms read, CancellationToken cancellationToken)
    {
        var terms = read.Of(documents).DistinctBy(term => term.Key).ToLookup(term => term.Words == 1);
        Term[] words = [.. terms[true]];
        var vectors = await reader.ReadTextsAsync([.. words.Select(term => term.Form)], cancellationToken).ConfigureAwait(false);
        return new TermAlignment(reader, words, [.. vectors.Select(vector => VectorMath.Normalised(vector.Span))], [.. terms[false]]);
    }

    /// <summary>Terms under the keys of the other language, as the text itself writes them; words without a counterpart keep their own key and so stay unknown there.</summary>
    /// <param name="terms">Terms of a text.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<Term>> SayAsync(IEnumerable<Term> terms, string language, CancellationToken cancellationToken)
    {
        var own = terms.Where(term => term.Words == 1).DistinctBy(term => term.Key).ToArray();
        var vectors = await _reader.ReadTextsAsync([.. own.Select(term => term.Form)], cancellationToken).ConfigureAwait(false);
        var counterparts = own.Zip(OnAllCores.Map(vectors, vector => Counterparts(VectorMath.Normalised(vector.Span)))).ToDictionary(pair => pair.First.Key, pair => pair.Second, StringComparer.Ordinal);
        var said = new Dictionary<string, Term>(StringComparer.Ordinal);
        foreach (var part in LongestTerms.Of(own, term => term.Key, language).SelectMany(word => language == "ja" ? Parts(word, own, counterparts) : [word]))
        {
            foreach (var key in counterparts[part.Key].Select(counterpart => counterpart.Key).DefaultIfEmpty(part.Key))
            {
                said.TryAdd(key, part with { Key = key });
            }
        }

        return [.. said.Values, .. Phrases(said)];
    }

    private Counterpart[] Counterparts(float[] word)
    {
        Counterpart[] found = [.. _vectors.Index().Select(pair => new Counterpart(_words[pair.Index].Key, VectorMath.Dot(word, pair.Item))).Where(counterpart => counterpart.Similarity >= LeastSimilarity).OrderByDescending(counterpart => counterpart.Similarity).Take(MostPerWord)];
        return [.. found.Where(counterpart => counterpart.Similarity >= found[0].Similarity - Tolerance)];
    }

    // A Japanese run of characters is said as a whole or by its parts, whichever lies closer: 炭素繊維 by carbon and fibre, 撥水性 by repellency and not by water.
    private static IReadOnlyList<Term> Parts(Term word, Term[] own, Dictionary<string, Counterpart[]> counterparts)
    {
        var best = new (double Worth, IReadOnlyList<Term> Parts)[word.Key.Length + 1];
        best[0] = (0, []);
        for (var end = 1; end < best.Length; end++)
        {
            best[end] = best[end - 1];
            foreach (var part in own.Where(part => part.Key.Length <= end && counterparts[part.Key].Length > 0 && word.Key.AsSpan(end - part.Key.Length, part.Key.Length).SequenceEqual(part.Key)))
            {
                var (worth, before) = best[end - part.Key.Length];
                worth += part.Key.Length * counterparts[part.Key][0].Similarity;
                if (worth > best[end].Worth)
                {
                    best[end] = (worth, [.. before, part]);
                }
            }
        }

        return best[^1].Parts is { Count: > 0 } parts ? parts : [word];
    }

    // A term of several words is said where each of them is, and not all by one word of the text.
    private IEnumerable<Term> Phrases(Dictionary<string, Term> said) =>
        from term in _phrases
        let words = term.Key.Split(' ')
        where words.All(said.ContainsKey) && words.Select(word => said[word].Form).Distinct(StringComparer.Ordinal).Count() == words.Length
        select term with { Form = string.Join(' ', words.Select(word => said[word].Form)) };

    private readonly record struct Counterpart(string Key, double Similarity);
}
