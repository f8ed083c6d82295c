using System.Numerics.Tensors;
using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Matching;

/// <summary>Finds the passage of each side that shows best what the two have in common.</summary>
internal sealed class QuoteFinder(PartyReader reader)
{
    private const int LongestQuote = 400;

    private readonly Dictionary<MatchParty, (MatchQuote[] Spans, float[][] Vectors)> _spans = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads the sentences of parties that quotes are wanted of, all in one call of the model.</summary>
    public async Task ReadAsync(IEnumerable<MatchParty> parties, CancellationToken cancellationToken)
    {
        var read = parties.Distinct<MatchParty>(ReferenceEqualityComparer.Instance).Select(party => (Party: party, Spans: Spans(party))).ToArray();
        var vectors = await reader.EmbedAsync([.. read.SelectMany(party => party.Spans).Select(span => span.Quote)], cancellationToken).ConfigureAwait(false);
        var next = 0;
        foreach (var (party, spans) in read)
        {
            _spans[party] = (spans, vectors[next..(next + spans.Length)]);
            next += spans.Length;
        }
    }

    /// <summary>The two spans that are closest and hold most of the shared terms.</summary>
    public (MatchQuote Row, MatchQuote Column) Find(MatchParty row, MatchParty column, IReadOnlyList<MatchTerm> terms)
    {
        var (rows, rowVectors) = _spans[row];
        var (columns, columnVectors) = _spans[column];
        var rowWorth = rows.Select(span => Worth(span, terms, term => term.Row)).ToArray();
        var columnWorth = columns.Select(span => Worth(span, terms, term => term.Column)).ToArray();
        var best = (Score: double.NegativeInfinity, Row: 0, Column: 0);
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < columns.Length; j++)
            {
                var score = TensorPrimitives.Dot<float>(rowVectors[i], columnVectors[j]) + rowWorth[i] + columnWorth[j];
                best = score > best.Score ? (score, i, j) : best;
            }
        }

        return (rows[best.Row], columns[best.Column]);
    }

    private static double Worth(MatchQuote span, IReadOnlyList<MatchTerm> terms, Func<MatchTerm, string> form) =>
        terms.Where(term => span.Quote.Contains(form(term), StringComparison.OrdinalIgnoreCase)).Sum(term => term.Weight) / 2;

    // A text without any sentence is quoted as it is; either way every quote is an exact substring.
    private static MatchQuote[] Spans(MatchParty party)
    {
        MatchQuote[] spans = [.. party.Passages.SelectMany(passage => TextSpans.Split(passage.Text, party.Language).Select(span => new MatchQuote(passage.Source, Cut(span))))];
        return spans.Length > 0 ? spans : [new MatchQuote(party.Passages[0].Source, Cut(party.Passages[0].Text.Trim()))];
    }

    private static string Cut(string span) =>
        span.Length <= LongestQuote ? span : span[..(span.LastIndexOf(' ', LongestQuote) is > LongestQuote / 2 and var blank ? blank : char.IsHighSurrogate(span[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)];
}
