using Ideation.Discovery.Fields;
using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Ranking;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>Orders the fields outside home by expected surprise, and keeps apart those whose evidence is too thin.</summary>
internal sealed class CandidateRanking(FieldStatistics statistics, DiscoveryOptions options)
{
    private readonly FieldRanker? _ranker = options.Ranking is { } ranking ? new FieldRanker(new SignalReader(statistics, ranking.Predictor), ranking.Weights) : null;

    /// <param name="reading">The text.</param>
    /// <param name="around">What lies around it.</param>
    /// <param name="sentences">What lies around each of its sentences.</param>
    /// <param name="weights">How telling the terms are.</param>
    /// <param name="distance">The dial.</param>
    public IReadOnlyList<FieldCandidate> Rank(TechnologyReading reading, Neighbourhood around, IReadOnlyList<IReadOnlyList<FieldVoter>> sentences, TermWeights weights, Distance distance)
    {
        var voters = around.Voters(options.Votes.Voters);
        var votes = FieldVotes.Rank(voters, around.HomeClasses, statistics, options.Votes with { Voters = voters.Count });
        var total = votes.Sum(vote => vote.Votes);
        var shares = votes.Where(vote => vote.Votes > 0).ToDictionary(vote => vote.Field, vote => vote.Votes / total);
        var chances = _ranker is null
            ? votes.Select(vote => (vote.Field, Chance: vote.Weight))
            : _ranker.Rank(Query(reading, around, sentences, weights)).Select(ranked => (ranked.Field, Chance: ranked.Probability));
        var found = around.All.SelectMany(neighbour => neighbour.Document.Fields).ToHashSet();
        return [.. chances
            .Where(field => found.Contains(field.Field))
            .Select(field => Candidate(field.Field, field.Chance, shares.GetValueOrDefault(field.Field), around, weights, distance))
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.Field)];
    }

    /// <summary>Two close families, or one very close document or one that shares much of the text, are the least that grounds a use.</summary>
    public bool IsGrounded(FieldCandidate candidate, Neighbourhood around, TermWeights weights) =>
        candidate.Documents.Count >= options.FewestFamilies ||
        candidate.Documents.Any(document => document.Similarity >= around.Between(options.BackgroundRank, options.VeryCloseShare) || weights.OwnTerms(document.Document) >= options.ManyTerms);

    // Chance times unexpectedness is what the headline measure sums: how likely it is right times the surprise if it is.
    // The square of the closest document's relative similarity keeps fields down that collect many weak votes and no strong one; the terms held in common tell a shared mechanism from a shared style.
    // Near uses are asked for because they are safe, so there surprise does not count.
    private FieldCandidate Candidate(IpcSubclass field, double chance, double share, Neighbourhood around, TermWeights weights, Distance distance)
    {
        var unexpectedness = statistics.Unexpectedness(around.HomeFields, field);
        var least = around.Between(options.BackgroundRank, options.SupportShare);
        var documents = around.All
            .Where(neighbour => neighbour.Similarity >= least && neighbour.Document.Fields.Contains(field) && weights.OwnTerms(neighbour.Document) >= options.FewestSupportTerms)
            .OrderByDescending(neighbour => neighbour.Similarity + (around.IsHome(neighbour.Document) ? options.PrecedentBonus : 0))
            .ThenBy(neighbour => neighbour.Document.Number)
            .ToArray();
        var closeness = documents.Length == 0 ? 0 : documents.Max(document => document.Similarity) / around.BestSimilarity;
        var terms = documents.Select(document => weights.OwnTerms(document.Document)).DefaultIfEmpty(0).Max();
        var score = chance * closeness * closeness * terms * Surprise(unexpectedness, distance);
        return new FieldCandidate(field, chance, share, unexpectedness, score, documents);
    }

    private static RankingQuery Query(TechnologyReading reading, Neighbourhood around, IReadOnlyList<IReadOnlyList<FieldVoter>> sentences, TermWeights weights)
    {
        var shared = SharedWords.Measure(reading.TermKeys, [.. around.All.Select(neighbour => weights.KeysOf(neighbour.Document))]);
        return new RankingQuery
        {
            Vector = reading.Vector,
            Voters = [.. around.All.Zip(shared, (neighbour, words) => new RankingVoter(neighbour.Document.Fields, neighbour.Similarity, words))],
            Sentences = sentences,
            Homes = [.. around.HomeFields.Select(home => home.Field.Subclass)],
        };
    }

    private double Surprise(Unexpectedness unexpectedness, Distance distance) => distance switch
    {
        Distance.Near => 1,
        Distance.Mix when unexpectedness.Band == FieldBand.Near => unexpectedness.Value * options.NearFactor,
        Distance.Mix when unexpectedness.Band == FieldBand.Middle => unexpectedness.Value * options.MiddleFactor,
        _ => unexpectedness.Value,
    };
}
