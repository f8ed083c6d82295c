using Ideation.Discovery.Fields;
using Ideation.Discovery.Ranking;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Strength;
using Ideation.Patents;

namespace Ideation.Discovery.Neighbours;

/// <summary>Retrieves what lies around a core technology and decides which fields are home.</summary>
internal sealed class NeighbourSearch(IPatentIndex index, FieldStatistics statistics, DiscoveryOptions options)
{
    /// <param name="reading">The text.</param>
    /// <param name="withSentences">Whether each of its first sentences is looked for by itself, too.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Neighbourhood> SearchAsync(TechnologyReading reading, bool withSentences, CancellationToken cancellationToken)
    {
        var filter = Filter(reading.Technology);
        var documents = await index.CountAsync(new PatentFilter { Classified = true, Language = reading.Technology.Language }, cancellationToken).ConfigureAwait(false);
        if (documents == 0 || VectorMath.IsZero(reading.Vector.Span))
        {
            return Neighbourhood.Empty with { CorpusDocuments = documents };
        }

        // All that does not depend on the home fields is looked for at once, because every search reads the whole index.
        var sentences = withSentences ? reading.SentenceVectors.Take(SignalReader.MostSentences).Where(vector => !VectorMath.IsZero(vector.Span)) : [];
        NeighbourQuery[] queries =
        [
            new(reading.Vector, options.NearDocuments) { Filter = filter },
            .. sentences.Select(sentence => new NeighbourQuery(VectorMath.Normalised(sentence.Span), SignalReader.SentenceVoters) { Filter = filter }),
        ];
        var found = await index.SearchAsync(queries, cancellationToken).ConfigureAwait(false);
        var near = Collapse(found[0], reading);
        var homes = HomeFields(reading.Technology, near);
        var classes = homes.Select(home => home.Field.Subclass.Class).Distinct().ToArray();
        var outside = filter with { ExcludeClasses = classes };
        var distant = Collapse(await index.SearchAsync(new NeighbourQuery(reading.Vector, options.DistantDocuments) { Filter = outside }, cancellationToken).ConfigureAwait(false), reading);
        return new Neighbourhood(near, homes, distant, documents)
        {
            SentenceVoters = [.. found.Skip(1).Select(neighbours => Voters(Collapse(neighbours, reading)))],
        };
    }

    /// <summary>The nearest documents of one field.</summary>
    public async Task<IReadOnlyList<Neighbour>> SearchFieldAsync(TechnologyReading reading, IpcSubclass field, int limit, CancellationToken cancellationToken)
    {
        var filter = Filter(reading.Technology) with { AnyField = [field] };
        return Collapse(await index.SearchAsync(new NeighbourQuery(reading.Vector, limit) { Filter = filter }, cancellationToken).ConfigureAwait(false), reading);
    }

    /// <summary>For each query, the nearest documents that belong to every one of its fields; all in one pass over the index.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<Neighbour>>> SearchFieldsAsync(TechnologyReading reading, IReadOnlyList<(IReadOnlyList<IpcSubclass> Every, int Limit)> queries, CancellationToken cancellationToken)
    {
        var filter = Filter(reading.Technology);
        var found = await index.SearchAsync([.. queries.Select(query => new NeighbourQuery(reading.Vector, query.Limit) { Filter = filter with { EveryField = query.Every } })], cancellationToken).ConfigureAwait(false);
        return [.. found.Select(neighbours => Collapse(neighbours, reading))];
    }

    private static FieldVoter[] Voters(IEnumerable<Neighbour> neighbours) =>
        [.. neighbours.Select(neighbour => new FieldVoter(neighbour.Document.Fields, neighbour.Similarity))];

    private static PatentFilter Filter(CoreTechnology technology) => new()
    {
        Classified = true,
        Language = technology.Language,
        ExcludeApplicants = technology.Owner is { } owner ? [owner] : [],
    };

    // A document whose abstract is the text itself is the user's own invention in another guise, not evidence for it.
    private static IReadOnlyList<Neighbour> Collapse(IReadOnlyList<Neighbour> found, TechnologyReading reading)
    {
        var exclusions = reading.Technology.ExcludedTerms.Select(Exclusion.Of).ToArray();
        return [.. found
            .DistinctBy(neighbour => Neighbourhood.Family(neighbour.Document))
            .Where(neighbour => !IsSameText(neighbour.Document, reading.Technology.Text) && !exclusions.Any(exclusion => exclusion.Covers(neighbour.Document)))];
    }

    private static bool IsSameText(PatentDocument document, string text) =>
        document.Abstract.Length > 60 && text.Contains(document.Abstract, StringComparison.OrdinalIgnoreCase);

    private IReadOnlyList<HomeField> HomeFields(CoreTechnology technology, IReadOnlyList<Neighbour> near) =>
        technology.HomeFields.Count > 0
            ? [.. technology.HomeFields.Distinct().Select(field => new HomeField(TechnologyFields.Find(field), 1, Given: true))]
            : Predicted(near);

    private IReadOnlyList<HomeField> Predicted(IReadOnlyList<Neighbour> near)
    {
        var voters = near.Take(options.HomeVoters).Select(neighbour => new FieldVoter(neighbour.Document.Fields, neighbour.Similarity));
        var votes = FieldVotes.Rank(voters, [], statistics, options.Votes with { PopularityDamping = 0 });
        var total = votes.Sum(vote => vote.Votes);
        return [.. votes
            .TakeWhile(vote => vote.Votes > 0 && vote.Votes >= votes[0].Votes * options.SecondHomeShare)
            .Take(options.MostHomeFields)
            .Select(vote => new HomeField(TechnologyFields.Find(vote.Field), vote.Votes / total, Given: false))];
    }
}
