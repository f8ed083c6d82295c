using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;

namespace Ideation.Discovery.Strength;

/// <summary>Ranks the fields as uses are drawn from them, now and as they would stand after an answer.</summary>
internal sealed class AnswerRankings(SpanReader reader, NeighbourSearch search, CandidateRanking ranking, DocumentTerms terms, SearchExtent extent)
{
    // No use is drawn from a field that too little grounds, but a fuller text could ground it.
    private const double Ungrounded = 0.1;

    private readonly TextVectors _known = new(reader);

    /// <summary>The ranking that a search gives.</summary>
    public async Task<FieldShares> RankAsync(TechnologyReading reading, Neighbourhood around, CancellationToken cancellationToken)
    {
        var documents = around.All.Select(neighbour => neighbour.Document).ToArray();
        var weights = new TermWeights(documents, reading.TermKeys, terms);
        var focus = await TermFocus.ReadAsync(reading, documents, weights, _known, cancellationToken).ConfigureAwait(false);
        return new FieldShares(ranking.Rank(reading, around, weights, focus)
            .Where(candidate => TechnologyFields.Find(candidate.Field).IsOpen)
            .Select(candidate => new FieldScore(candidate.Field, candidate.ExpectedSurprise * (ranking.IsGrounded(candidate, around, focus) ? 1 : Ungrounded))));
    }

    /// <summary>What is left when documents that speak of something are left out; no new search is needed for it.</summary>
    public Task<FieldShares> RankWithoutAsync(string excluded, TechnologyReading reading, Neighbourhood around, CancellationToken cancellationToken)
    {
        var exclusion = Exclusion.Of(excluded);
        return RankAsync(reading, around.Without(exclusion.Covers), cancellationToken);
    }

    /// <summary>The rankings of other technologies, all searched for at once.</summary>
    public async Task<IReadOnlyList<FieldShares>> SearchAsync(IReadOnlyList<CoreTechnology> technologies, CancellationToken cancellationToken)
    {
        var readings = new List<TechnologyReading>();
        foreach (var technology in technologies)
        {
            readings.Add(await reader.ReadAsync(technology, cancellationToken).ConfigureAwait(false));
        }

        var rankings = new List<FieldShares>();
        foreach (var (reading, around) in readings.Zip(await search.SearchAsync(readings, extent, cancellationToken).ConfigureAwait(false)))
        {
            rankings.Add(await RankAsync(reading, around, cancellationToken).ConfigureAwait(false));
        }

        return rankings;
    }
}
