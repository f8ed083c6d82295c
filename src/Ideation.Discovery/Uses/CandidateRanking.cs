using Ideation.Discovery.Fields;
using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Ranking;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>Orders the fields outside home by expected surprise, with the documents that ground each.</summary>
internal sealed class CandidateRanking(FieldStatistics statistics, DiscoveryOptions options)
{
    private readonly FieldRanker? _ranker = options.Ranking is { } ranking ? new FieldRanker(new SignalReader(statistics, ranking.Predictor), ranking.Weights) : null;

    /// <param name="reading">The text.</param>
    /// <param name="around">What lies around it.</param>
    /// <param name="sentences">What lies around each of its sentences.</param>
    /// <param name="weights">How telling the terms are.</param>
    /// <param name="focus">What the text is about.</param>
    public IReadOnlyList<FieldCandidate> Rank(TechnologyReading reading, Neighbourhood around, IReadOnlyList<IReadOnlyList<FieldVoter>> sentences, TermWeights weights, TermFocus focus)
    {
        var voters = around.Voters(options.Votes.Voters);
        var votes = FieldVotes.Rank(voters, around.HomeClasses, statistics, options.Votes with { Voters = voters.Count });
        var total = votes.Sum(vote => vote.Votes);
        var damped = votes.Sum(vote => vote.Weight);
        var shares = votes.Where(vote => vote.Votes > 0).ToDictionary(vote => vote.Field, vote => vote.Votes / total);
        var chances = _ranker is null
            ? votes.Where(vote => vote.Weight > 0).Select(vote => (vote.Field, Chance: vote.Weight / damped))
            : _ranker.Rank(Query(reading, around, sentences, weights)).Select(ranked => (ranked.Field, Chance: ranked.Probability));
        var least = around.Between(options.BackgroundRank, options.SupportShare);
        var wide = around.HasBackground(options.BackgroundRank);
        var documents = around.All
            .Where(neighbour => weights.OwnTerms(neighbour.Document) >= options.FewestSupportTerms && (neighbour.Similarity >= least || (wide && focus.Share(neighbour.Document) >= options.SupportFocus)))
            .OrderByDescending(neighbour => neighbour.Similarity + (around.IsHome(neighbour.Document) ? options.PrecedentBonus : 0))
            .ThenBy(neighbour => neighbour.Document.Number)
            .SelectMany(neighbour => neighbour.Document.Fields, (neighbour, field) => (field, neighbour))
            .ToLookup(pair => pair.field, pair => pair.neighbour);
        var found = around.All.SelectMany(neighbour => neighbour.Document.Fields).ToHashSet();
        return [.. chances
            .Where(field => found.Contains(field.Field))
            .Select(field => new FieldCandidate(field.Field, field.Chance, shares.GetValueOrDefault(field.Field), statistics.Unexpectedness(around.HomeFields, field.Field), [.. documents[field.Field]]))
            .OrderByDescending(candidate => candidate.ExpectedSurprise)
            .ThenBy(candidate => candidate.Field)];
    }

    /// <summary>Two close families, or one very close document or one that shares much of the text, are the least that grounds a use.</summary>
    public bool IsGrounded(FieldCandidate candidate, Neighbourhood around, TermFocus focus) =>
        candidate.Documents.Count >= options.FewestFamilies ||
        candidate.Documents.Any(document => document.Similarity >= around.Between(options.BackgroundRank, options.VeryCloseShare) || focus.Share(document.Document) >= options.MuchFocus);

    private static RankingQuery Query(TechnologyReading reading, Neighbourhood around, IReadOnlyList<IReadOnlyList<FieldVoter>> sentences, TermWeights weights)
    {
        return new RankingQuery
        {
            Vector = reading.Vector,
            Voters = [.. around.All.Zip(weights.Shared, (neighbour, words) => new RankingVoter(neighbour.Document.Fields, neighbour.Similarity, words))],
            Sentences = sentences,
            Homes = [.. around.HomeFields.Select(home => home.Field.Subclass)],
        };
    }
}
