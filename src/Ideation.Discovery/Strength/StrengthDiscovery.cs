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
/// <param name="options">Limits of the search and what was learnt about ranking fields.</param>
public sealed class StrengthDiscovery(
    IPatentIndex index, IEmbeddingGenerator<string, Embedding<float>> embeddings, FieldStatistics statistics, DiscoveryOptions options)
{
    // A vague text is what the sheet is for: it may say far less than a search for uses needs.
    private const int FewestWords = 2;
    private const double LeastShared = 1;
    private const double LeastSharedShare = 0.08;

    // Everyday Japanese words are seldom in patents, and compounds are many.
    private const double LeastKnownRuns = 0.25;
    private const double LeastSharedRuns = 0.2;

    private readonly SpanReader _reader = new(embeddings);
    private readonly NeighbourSearch _search = new(index, new SpanReader(embeddings), statistics, options);
    private readonly CandidateRanking _ranking = new(statistics, options);

    private SearchExtent Extent => new(Sentences: options.Ranking is not null);

    /// <summary>The sheet of a technology; its entries are read from the text unless given, as from publications or by a user who edited them.</summary>
    /// <exception cref="PatentIndexException">The index cannot be searched.</exception>
    public async Task<StrengthSheet> FindAsync(CoreTechnology technology, IReadOnlyList<StrengthItem>? items, CancellationToken cancellationToken)
    {
        var reading = await _reader.ReadAsync(technology, cancellationToken).ConfigureAwait(false);
        var around = await _search.SearchAsync(reading, Extent, cancellationToken).ConfigureAwait(false);
        items ??= StrengthReader.Read(technology.Text, technology.Language);
        var terms = new DocumentTerms();
        if (Judge(reading, around, items, terms) is { } reason)
        {
            return new StrengthSheet { Technology = technology, Abstention = reason };
        }

        var backing = new HomeBacking(reading, around, terms, options);
        var (questions, ranking) = await new QuestionFinder(new AnswerRankings(_reader, _search, _ranking, terms, Extent), terms, backing, options).FindAsync(reading, around, [.. items.Select(item => item.Kind).Distinct()], cancellationToken).ConfigureAwait(false);
        return new StrengthSheet
        {
            Technology = technology,
            Items = items,
            HomeFields = around.HomeFields is [{ Given: true }, ..] ? around.HomeFields : [.. _search.Choose(around.LikelyHomes).Where((home, i) => i == 0 || backing.Backs(home))],
            LikelyHomes = around.LikelyHomes,
            Questions = questions,
            Ranking = ranking.Ranking,
        };
    }

    /// <summary>The fields a technology could be at home in, likeliest first, when some documents do not vote: what the sheet's home fields are chosen from.</summary>
    /// <param name="technology">What it is asked for.</param>
    /// <param name="without">Documents that do not vote, such as the text's own.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="PatentIndexException">The index cannot be searched.</exception>
    public async Task<IReadOnlyList<HomeField>> LikelyHomesAsync(CoreTechnology technology, IReadOnlyCollection<PublicationNumber> without, CancellationToken cancellationToken) =>
        await _search.LikelyHomesAsync(await _reader.ReadAsync(technology, cancellationToken).ConfigureAwait(false), without, cancellationToken).ConfigureAwait(false);

    // The sheet itself needs no neighbours; what it must not be made of is gibberish, or a text that tells nothing.
    private AbstentionReason? Judge(TechnologyReading reading, Neighbourhood around, IReadOnlyList<StrengthItem> items, DocumentTerms terms)
    {
        if (TextLanguage.IsAnother(reading.Technology.Text))
        {
            return AbstentionReason.AnotherLanguage;
        }

        if (around.CorpusDocuments == 0)
        {
            return AbstentionReason.NoDocumentsInLanguage;
        }

        // Where the documents in its language are few, that they lack the words of a trade says nothing about the text; what its company does must then be plain from the text itself.
        if (around.IsThin && !VectorMath.IsZero(reading.Vector.Span) && StrengthReader.TellsBusiness(reading.Technology.Text, reading.Technology.Language, items))
        {
            return null;
        }

        var weights = new TermWeights([.. around.All.Select(neighbour => neighbour.Document)], reading.TermKeys, terms);
        var least = reading.Technology.Language == "ja" ? LeastKnownRuns : options.LeastKnownTerms;
        var words = reading.Words;
        var known = words.Count(word => word.Any(weights.IsKnown));
        if (items.Count == 0 || words.Count < FewestWords || VectorMath.IsZero(reading.Vector.Span) || known < least * words.Count)
        {
            return AbstentionReason.TextNotUnderstood;
        }

        var shared = reading.Technology.Language == "ja" ? LeastSharedRuns : Math.Min(LeastShared, LeastSharedShare * words.Count);
        return TextConfidence.MeanSharedWords(around, weights) < shared ? AbstentionReason.NothingClose : null;
    }
}
