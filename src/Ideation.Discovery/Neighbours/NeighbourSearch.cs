using Ideation.Discovery.Fields;
using Ideation.Discovery.Ranking;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Strength;
using Ideation.Patents;

namespace Ideation.Discovery.Neighbours;

/// <summary>Retrieves what lies around a core technology and decides which fields are home.</summary>
internal sealed class NeighbourSearch(IPatentIndex index, FieldStatistics statistics, DiscoveryOptions options)
{
    public async Task<Neighbourhood> SearchAsync(TechnologyReading reading, CancellationToken cancellationToken)
    {
        var filter = Filter(reading.Technology);
        var documents = await index.CountAsync(new PatentFilter { Classified = true, Language = reading.Technology.Language }, cancellationToken).ConfigureAwait(false);
        if (documents == 0 || VectorMath.IsZero(reading.Vector.Span))
        {
            return Neighbourhood.Empty with { CorpusDocuments = documents };
        }

        var near = Collapse(await index.SearchAsync(new NeighbourQuery(reading.Vector, options.NearDocuments) { Filter = filter }, cancellationToken).ConfigureAwait(false), reading);
        var homes = HomeFields(reading.Technology, near);
        var classes = homes.Select(home => home.Field.Subclass.Class).Distinct().ToArray();
        var outside = filter with { ExcludeClasses = classes };
        var distant = Collapse(await index.SearchAsync(new NeighbourQuery(reading.Vector, options.DistantDocuments) { Filter = outside }, cancellationToken).ConfigureAwait(false), reading);
        return new Neighbourhood(near, homes, distant, documents);
    }

    /// <summary>For each of the text's first sentences the fields of the documents nearest to it, closest first.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<FieldVoter>>> SearchSentencesAsync(TechnologyReading reading, CancellationToken cancellationToken)
    {
        var voters = new List<IReadOnlyList<FieldVoter>>();
        foreach (var sentence in reading.SentenceVectors.Take(SignalReader.MostSentences).Where(vector => !VectorMath.IsZero(vector.Span)))
        {
            var query = new NeighbourQuery(VectorMath.Normalised(sentence.Span), SignalReader.SentenceVoters) { Filter = Filter(reading.Technology) };
            var found = Collapse(await index.SearchAsync(query, cancellationToken).ConfigureAwait(false), reading);
            voters.Add([.. found.Select(neighbour => new FieldVoter(neighbour.Document.Fields, neighbour.Similarity))]);
        }

        return voters;
    }

    /// <summary>The nearest documents of one field.</summary>
    public async Task<IReadOnlyList<Neighbour>> SearchFieldAsync(TechnologyReading reading, IpcSubclass field, int limit, CancellationToken cancellationToken)
    {
        var filter = Filter(reading.Technology) with { AnyField = [field] };
        return Collapse(await index.SearchAsync(new NeighbourQuery(reading.Vector, limit) { Filter = filter }, cancellationToken).ConfigureAwait(false), reading);
    }

    /// <summary>The nearest documents that belong to both fields.</summary>
    public async Task<IReadOnlyList<Neighbour>> SearchJoinedAsync(TechnologyReading reading, IpcSubclass home, IpcSubclass field, int limit, CancellationToken cancellationToken)
    {
        var filter = Filter(reading.Technology) with { EveryField = [home, field] };
        return Collapse(await index.SearchAsync(new NeighbourQuery(reading.Vector, limit) { Filter = filter }, cancellationToken).ConfigureAwait(false), reading);
    }

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
