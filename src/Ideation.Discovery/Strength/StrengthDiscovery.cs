using Ideation.Discovery.Fields;
using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Microsoft.Extensions.AI;

namespace Ideation.Discovery.Strength;

/// <summary>Takes a technology apart into a strength sheet and finds the questions that would sharpen what a search for it gives.</summary>
/// <param name="index">Where the neighbours are.</param>
/// <param name="embeddings">Embeds queries as the index was made.</param>
/// <param name="statistics">Of the same corpus.</param>
/// <param name="options">Limits of the search.</param>
/// <param name="ranker">What ranks the fields; the votes of the nearest documents unless given.</param>
public sealed class StrengthDiscovery(
    IPatentIndex index, IEmbeddingGenerator<string, Embedding<float>> embeddings, FieldStatistics statistics, DiscoveryOptions options, FieldRanker? ranker = null)
{
    // A vague text is what the sheet is for: it may say far less than a search for uses needs.
    private const int FewestWords = 2;
    private const double LeastSharedShare = 0.12;

    // A Japanese text counts every part of a compound as a term, and everyday words are not in patents.
    private const double JapaneseFactor = 0.6;

    private readonly SpanReader _reader = new(embeddings);
    private readonly NeighbourSearch _search = new(index, statistics, options);

    /// <summary>The sheet of a technology; its entries are read from the text unless given, as from publications or by a user who edited them.</summary>
    /// <exception cref="PatentIndexException">The index cannot be searched.</exception>
    public async Task<StrengthSheet> FindAsync(CoreTechnology technology, IReadOnlyList<StrengthItem>? items, CancellationToken cancellationToken)
    {
        var reading = await _reader.ReadAsync(technology, cancellationToken).ConfigureAwait(false);
        var around = await _search.SearchAsync(reading, cancellationToken).ConfigureAwait(false);
        if (Judge(reading, around) is { } reason)
        {
            return new StrengthSheet { Technology = technology, Abstention = reason };
        }

        var (questions, ranking) = await new QuestionFinder(statistics, options, ranker ?? RankAsync).FindAsync(reading, around, cancellationToken).ConfigureAwait(false);
        return new StrengthSheet
        {
            Technology = technology,
            Items = items ?? StrengthReader.Read(technology.Text, technology.Language),
            HomeFields = around.HomeFields,
            Questions = questions,
            Ranking = ranking.Ranking,
        };
    }

    /// <summary>Fields outside home by the votes of the nearest documents, best first.</summary>
    public async Task<IReadOnlyList<FieldScore>> RankAsync(CoreTechnology technology, CancellationToken cancellationToken)
    {
        var reading = await _reader.ReadAsync(technology, cancellationToken).ConfigureAwait(false);
        var around = await _search.SearchAsync(reading, cancellationToken).ConfigureAwait(false);
        var voters = around.Voters(options.Votes.Voters);
        return [.. FieldVotes.Rank(voters, around.HomeClasses, statistics, options.Votes with { Voters = voters.Count }).Select(vote => new FieldScore(vote.Field, vote.Weight))];
    }

    private AbstentionReason? Judge(TechnologyReading reading, Neighbourhood around)
    {
        if (around.CorpusDocuments == 0)
        {
            return AbstentionReason.NoDocumentsInLanguage;
        }

        var weights = new TermWeights(around.All.Select(neighbour => neighbour.Document), reading.TermKeys);
        var words = reading.Terms.Where(term => term.Words == 1).ToArray();
        var factor = reading.Technology.Language == "ja" ? JapaneseFactor : 1;
        if (words.Length < FewestWords || VectorMath.IsZero(reading.Vector.Span) || words.Count(term => weights.IsKnown(term.Key)) < factor * options.LeastKnownTerms * words.Length)
        {
            return AbstentionReason.TextNotUnderstood;
        }

        var least = factor * Math.Min(options.LeastSharedTerms, LeastSharedShare * words.Length);
        return AbstentionRule.MeanSharedTerms(around, weights) < least ? AbstentionReason.NothingClose : null;
    }
}
