using Ideation.Discovery.Fields;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Neighbours;

/// <summary>Which fields a text most likely belongs to, told by the documents nearest to it and by how near the fields' names are: a vague text is closer to a name than to any document.</summary>
internal sealed class HomePrediction(SpanReader reader, FieldStatistics statistics, DiscoveryOptions options)
{
    private readonly TextVectors _names = new(reader);

    /// <summary>Every field that has any of the votes, likeliest first.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="near">The nearest documents, closest first.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<HomeField>> RankAsync(TechnologyReading reading, IReadOnlyList<Neighbour> near, CancellationToken cancellationToken)
    {
        var voters = near.Take(options.HomeVoters).Select(neighbour => new FieldVoter(neighbour.Document.Fields, neighbour.Similarity));
        var votes = FieldVotes.Rank(voters, [], statistics, options.Votes with { PopularityDamping = 0, SecondaryFactor = options.HomeSecondaryFactor }).Where(vote => vote.Votes > 0).ToArray();
        TechnologyField[] fields = [.. votes.Select(vote => TechnologyFields.Find(vote.Field))];
        var names = await _names.ReadAsync([.. fields.Select(field => field.Name(reading.Technology.Language))], cancellationToken).ConfigureAwait(false);
        double[] weights = [.. votes.Zip(names, (vote, name) => vote.Votes * Math.Exp(options.HomeNameWeight * reading.Closeness(name.Span)))];
        var total = weights.Sum();
        return [.. fields
            .Zip(weights, (field, weight) => new HomeField(field, weight / total, Given: false))
            .OrderByDescending(home => home.Confidence)
            .ThenBy(home => home.Field.Subclass)];
    }

    /// <summary>The first, and the next where it is nearly as likely.</summary>
    public IReadOnlyList<HomeField> Choose(IReadOnlyList<HomeField> ranked) =>
        [.. ranked.TakeWhile(home => home.Confidence >= ranked[0].Confidence * options.SecondHomeShare).Take(options.MostHomeFields)];
}
