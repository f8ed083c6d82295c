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

    /// <summary>The fields in order, without the documents that ground them.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="around">What lies around it and, where a ranking was learnt, around each of its sentences.</param>
    /// <param name="weights">How telling the terms are.</param>
    public IReadOnlyList<FieldCandidate> Order(TechnologyReading reading, Neighbourhood around, TermWeights weights)
    {
        var voters = around.Voters(options.Votes.Voters);
        var votes = FieldVotes.Rank(voters, around.HomeClasses, statistics, options.Votes with { Voters = voters.Count });
        var total = votes.Sum(vote => vote.Votes);
        var damped = votes.Sum(vote => vote.Weight);
        var shares = votes.Where(vote => vote.Votes > 0).ToDictionary(vote => vote.Field, vote => vote.Votes / total);
        var chances = _ranker is null
            ? votes.Where(vote => vote.Weight > 0).Select(vote => (vote.Field, Chance: vote.Weight / damped))
            : _ranker.Rank(Query(reading, around, weights)).Select(ranked => (ranked.Field, Chance: ranked.Probability));
        var found = around.Shown.SelectMany(neighbour => neighbour.Document.Fields).ToHashSet();
        return [.. chances
            .Where(field => found.Contains(field.Field))
            .Select(field => new FieldCandidate(field.Field, field.Chance, shares.GetValueOrDefault(field.Field), statistics.Unexpectedness(around.HomeFields, field.Field), []))
            .OrderByDescending(candidate => candidate.ExpectedSurprise)
            .ThenBy(candidate => candidate.Field)];
    }

    /// <summary>The fields in order, each with its documents.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="around">What lies around it.</param>
    /// <param name="weights">How telling the terms are.</param>
    /// <param name="focus">What the text is about.</param>
    public IReadOnlyList<FieldCandidate> Rank(TechnologyReading reading, Neighbourhood around, TermWeights weights, TermFocus focus)
    {
        var least = around.Between(options.BackgroundRank, options.SupportShare);
        var wide = around.HasBackground(options.BackgroundRank);
        var background = around.Between(options.BackgroundRank, 0);
        var documents = around.Shown
            .Where(neighbour => (neighbour.Similarity >= least || (wide && neighbour.Similarity >= background && focus.Share(neighbour.Document) >= options.SupportFocus)) && weights.OwnTerms(neighbour.Document).Words >= options.FewestSupportTerms)
            .OrderByDescending(neighbour => neighbour.Similarity + (around.JoinsHome(neighbour.Document) ? options.PrecedentBonus : 0))
            .ThenBy(neighbour => neighbour.Document.Number)
            .SelectMany(neighbour => neighbour.Document.Fields, (neighbour, field) => (field, neighbour))
            .ToLookup(pair => pair.field, pair => pair.neighbour);
        return [.. Order(reading, around, weights).Select(candidate => candidate with { Documents = [.. documents[candidate.Field]] })];
    }

    /// <summary>Two close families, or one very close document or one that shares much of the text, are the least that grounds a use.</summary>
    public bool IsGrounded(FieldCandidate candidate, Neighbourhood around, TermFocus focus) =>
        candidate.Documents.Count >= options.FewestFamilies ||
        candidate.Documents.Any(document => document.Similarity >= around.Between(options.BackgroundRank, options.VeryCloseShare) || focus.Share(document.Document) >= options.MuchFocus);

    private static RankingQuery Query(TechnologyReading reading, Neighbourhood around, TermWeights weights) => new()
    {
        Vector = reading.Vector,
        Voters = [.. around.All.Zip(weights.Shared, (neighbour, words) => new RankingVoter(neighbour.Document.Fields, neighbour.Similarity, words))],
        Sentences = around.SentenceVoters,
        Homes = [.. around.HomeFields.Select(home => home.Field.Subclass)],
    };
}
