using Ideation.Patents;

namespace Ideation.Discovery.Fields;

/// <summary>The ranking of fields by the votes of near documents: what uses are drawn from and what the evaluation measures.</summary>
public static class FieldVotes
{
    /// <summary>Ranks the fields outside the home classes, best first, equal ones in order of symbol.</summary>
    /// <param name="neighbours">Classified documents, closest first; those beyond <see cref="FieldVoteOptions.Voters"/> are not read.</param>
    /// <param name="homeClasses">IPC classes (three characters) whose fields are not ranked; empty ranks all.</param>
    /// <param name="statistics">Where a field's popularity is read.</param>
    /// <param name="options">Exponent, number of voters, damping, precedents.</param>
    public static IReadOnlyList<FieldVote> Rank(
        IEnumerable<FieldVoter> neighbours, IReadOnlyCollection<string> homeClasses, FieldStatistics statistics, FieldVoteOptions options)
    {
        var votes = new Dictionary<IpcSubclass, double>();
        foreach (var neighbour in neighbours.Take(options.Voters))
        {
            var precedent = neighbour.Fields.Any(field => homeClasses.Contains(field.Class)) ? options.PrecedentBonus : 1;
            var vote = precedent * Math.Pow(Math.Max(0, neighbour.Similarity), options.Exponent);
            foreach (var (position, field) in neighbour.Fields.Index())
            {
                if (!homeClasses.Contains(field.Class))
                {
                    votes[field] = votes.GetValueOrDefault(field) + (position == 0 ? vote : vote * options.SecondaryFactor);
                }
            }
        }

        return [.. votes
            .Select(pair => new FieldVote(pair.Key, pair.Value, Damped(pair.Key, pair.Value, statistics, options)))
            .OrderByDescending(vote => vote.Weight)
            .ThenBy(vote => vote.Field)];
    }

    private static double Damped(IpcSubclass field, double votes, FieldStatistics statistics, FieldVoteOptions options)
    {
        var popularity = Math.Max(statistics.Popularity(field), 1.0 / Math.Max(1, statistics.ClassifiedDocuments));
        return options.PopularityDamping == 0 ? votes : votes / Math.Pow(popularity, options.PopularityDamping);
    }
}
