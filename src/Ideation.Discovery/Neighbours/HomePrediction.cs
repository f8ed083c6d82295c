using Ideation.Discovery.Fields;
using Ideation.Patents;

namespace Ideation.Discovery.Neighbours;

/// <summary>Which fields a text most likely belongs to, told by the documents nearest to it.</summary>
internal sealed class HomePrediction(FieldStatistics statistics, DiscoveryOptions options)
{
    /// <summary>Every field that has any of the votes, likeliest first.</summary>
    /// <param name="near">The nearest documents, closest first.</param>
    public IReadOnlyList<HomeField> Rank(IReadOnlyList<Neighbour> near)
    {
        var voters = near.Take(options.HomeVoters).Select(neighbour => new FieldVoter(neighbour.Document.Fields, neighbour.Similarity));
        var votes = FieldVotes.Rank(voters, [], statistics, options.Votes with { PopularityDamping = 0, SecondaryFactor = options.HomeSecondaryFactor });
        var total = votes.Sum(vote => vote.Votes);
        return [.. votes.Where(vote => vote.Votes > 0).Select(vote => new HomeField(TechnologyFields.Find(vote.Field), vote.Votes / total, Given: false))];
    }

    /// <summary>The first, and the next where it is nearly as likely.</summary>
    public IReadOnlyList<HomeField> Choose(IReadOnlyList<HomeField> ranked) =>
        [.. ranked.TakeWhile(home => home.Confidence >= ranked[0].Confidence * options.SecondHomeShare).Take(options.MostHomeFields)];
}
