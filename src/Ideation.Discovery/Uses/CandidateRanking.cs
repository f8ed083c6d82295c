using Ideation.Discovery.Fields;
using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>Orders the fields outside home by expected surprise, and keeps apart those whose evidence is too thin.</summary>
internal sealed class CandidateRanking(FieldStatistics statistics, DiscoveryOptions options)
{
    public IReadOnlyList<FieldCandidate> Rank(Neighbourhood around, TermWeights weights, Distance distance)
    {
        var voters = around.Voters(options.Votes.Voters);
        var votes = FieldVotes.Rank(voters, around.HomeClasses, statistics, options.Votes with { Voters = voters.Count });
        var total = votes.Sum(vote => vote.Votes);
        return [.. votes
            .Where(vote => vote.Votes > 0)
            .Select(vote => Candidate(vote, total, around, weights, distance))
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.Field)];
    }

    /// <summary>Two close families, or one very close document or one that shares much of the text, are the least that grounds a use.</summary>
    public bool IsGrounded(FieldCandidate candidate, Neighbourhood around, TermWeights weights) =>
        candidate.Documents.Count >= options.FewestFamilies ||
        candidate.Documents.Any(document => document.Similarity >= around.Between(options.BackgroundRank, options.VeryCloseShare) || weights.OwnTerms(document.Document) >= options.ManyTerms);

    // Weight times unexpectedness is what the headline measure sums: the chance of being right times the surprise if it is.
    // The square of the closest document's relative similarity keeps fields down that collect many weak votes and no strong one; the terms held in common tell a shared mechanism from a shared style.
    // Near uses are asked for because they are safe, so there surprise does not count.
    private FieldCandidate Candidate(FieldVote vote, double total, Neighbourhood around, TermWeights weights, Distance distance)
    {
        var unexpectedness = statistics.Unexpectedness(around.HomeFields, vote.Field);
        var least = around.Between(options.BackgroundRank, options.SupportShare);
        var documents = around.All
            .Where(neighbour => neighbour.Similarity >= least && neighbour.Document.Fields.Contains(vote.Field) && weights.OwnTerms(neighbour.Document) >= options.FewestSupportTerms)
            .OrderByDescending(neighbour => neighbour.Similarity + (around.IsHome(neighbour.Document) ? options.PrecedentBonus : 0))
            .ThenBy(neighbour => neighbour.Document.Number)
            .ToArray();
        var closeness = documents.Length == 0 ? 0 : documents.Max(document => document.Similarity) / around.BestSimilarity;
        var terms = documents.Select(document => weights.OwnTerms(document.Document)).DefaultIfEmpty(0).Max();
        var score = vote.Weight * closeness * closeness * terms * Surprise(unexpectedness, distance);
        return new FieldCandidate(vote, vote.Votes / total, unexpectedness, score, documents);
    }

    private double Surprise(Unexpectedness unexpectedness, Distance distance) => distance switch
    {
        Distance.Near => 1,
        Distance.Mix when unexpectedness.Band == FieldBand.Near => unexpectedness.Value * options.NearFactor,
        Distance.Mix when unexpectedness.Band == FieldBand.Middle => unexpectedness.Value * options.MiddleFactor,
        _ => unexpectedness.Value,
    };
}
