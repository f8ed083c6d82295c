using Ideation.Discovery.Fields;
using Ideation.Patents;

namespace Ideation.Discovery.Ranking;

/// <summary>Reads what speaks for each field that anything speaks for.</summary>
/// <param name="statistics">Field counts of the corpus.</param>
/// <param name="predictor">The learnt predictor, or null where the embedding model has none.</param>
public sealed class SignalReader(FieldStatistics statistics, FieldPredictor? predictor)
{
    /// <summary>Sentences that are looked for alone, at most.</summary>
    public const int MostSentences = 8;

    /// <summary>Documents that vote for a sentence.</summary>
    public const int SentenceVoters = 40;

    private const int WordVoters = 100;
    private const int CarryingVoters = 100;
    private const int PredictedFields = 60;
    private const double NoShare = 2e-4;

    /// <summary>One row a field outside the home classes, in order of symbol.</summary>
    public IReadOnlyList<FieldSignals> Read(RankingQuery query)
    {
        var counts = statistics.Without(query.Uncounted);
        var home = query.Homes.Select(field => field.Class).ToHashSet(StringComparer.Ordinal);
        var predicted = predictor?.Predict(query.Vector.Span) ?? new Dictionary<IpcSubclass, double>();
        var votes = Shares(query.Voters.Select(voter => (voter.Fields, Math.Pow(Math.Max(0, voter.Similarity), 6))), home);
        var words = Shares(query.Voters.OrderByDescending(voter => voter.SharedWords).Take(WordVoters).Select(voter => (voter.Fields, Math.Pow(voter.SharedWords, 1.5))), home);
        var sentences = query.Sentences.Select(voters => Shares(voters.Select(voter => (voter.Fields, Math.Pow(Math.Max(0, voter.Similarity), 5))), home)).ToArray();
        var carried = Carried(query.Voters, home, counts);
        var nearest = Nearest(query.Voters);
        var floor = query.Voters.Count > 0 ? query.Voters[^1].Similarity : 0;
        var leastPredicted = predicted.Count > 0 ? predicted.Values.Min() : 0;
        return [.. predicted.Where(pair => counts.Documents(pair.Key) > 0).OrderByDescending(pair => pair.Value).Take(PredictedFields).Select(pair => pair.Key)
            .Concat(votes.Keys).Concat(sentences.SelectMany(shares => shares.Keys))
            .Where(field => !home.Contains(field.Class))
            .Distinct()
            .Order()
            .Select(field =>
            {
                var (first, second) = nearest.GetValueOrDefault(field, (floor, floor));
                return new FieldSignals(field,
                [
                    predicted.GetValueOrDefault(field, leastPredicted),
                    first,
                    Math.Max(second, floor),
                    Math.Log(votes.GetValueOrDefault(field) + NoShare),
                    Math.Log(words.GetValueOrDefault(field) + NoShare),
                    Math.Log((sentences.Length == 0 ? 0 : sentences.Average(shares => shares.GetValueOrDefault(field))) + NoShare),
                    Math.Log(carried.GetValueOrDefault(field) + NoShare),
                    Math.Log(counts.Documents(field) + 1.0),
                    query.Homes.Select(own => counts.Proximity(own, field)).DefaultIfEmpty(0).Max(),
                    query.Homes.Any(own => counts.BridgingDocuments(own, field) > 0) ? 0 : 1,
                ]);
            })];
    }

    // Each field's part of all the weight that goes to fields outside home.
    private static Dictionary<IpcSubclass, double> Shares(IEnumerable<(IReadOnlyList<IpcSubclass> Fields, double Weight)> voters, HashSet<string> home)
    {
        var votes = new Dictionary<IpcSubclass, double>();
        var total = 0.0;
        foreach (var (fields, weight) in voters)
        {
            foreach (var field in fields.Where(field => weight > 0 && !home.Contains(field.Class)))
            {
                votes[field] = votes.GetValueOrDefault(field) + weight;
                total += weight;
            }
        }

        return votes.ToDictionary(pair => pair.Key, pair => pair.Value / total);
    }

    private Dictionary<IpcSubclass, double> Carried(IReadOnlyList<RankingVoter> voters, HashSet<string> home, RemainingCounts counts)
    {
        var carried = new Dictionary<IpcSubclass, double>();
        var total = 0.0;
        foreach (var (field, weight) in Shares(voters.Take(CarryingVoters).Select(voter => (voter.Fields, Math.Pow(Math.Max(0, voter.Similarity), 5))), []))
        {
            var documents = counts.Documents(field);
            foreach (var other in statistics.JoinedTo(field))
            {
                var share = home.Contains(other.Class) ? 0 : weight * counts.BridgingDocuments(field, other) / Math.Max(1, documents);
                carried[other] = carried.GetValueOrDefault(other) + share;
                total += share;
            }
        }

        return total > 0 ? carried.ToDictionary(pair => pair.Key, pair => pair.Value / total) : carried;
    }

    private static Dictionary<IpcSubclass, (double First, double Second)> Nearest(IReadOnlyList<RankingVoter> voters)
    {
        var nearest = new Dictionary<IpcSubclass, (double First, double Second)>();
        foreach (var voter in voters)
        {
            foreach (var field in voter.Fields)
            {
                var (first, second) = nearest.GetValueOrDefault(field, (double.NegativeInfinity, double.NegativeInfinity));
                nearest[field] = voter.Similarity > first ? (voter.Similarity, first) : (first, Math.Max(second, voter.Similarity));
            }
        }

        return nearest;
    }
}
