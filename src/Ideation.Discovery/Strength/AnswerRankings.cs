using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;

namespace Ideation.Discovery.Strength;

/// <summary>Ranks the fields as uses are drawn from them, now and as they would stand after an answer.</summary>
internal sealed class AnswerRankings(SpanReader reader, NeighbourSearch search, CandidateRanking ranking, DocumentTerms terms, bool withSentences)
{
    /// <summary>The ranking that a search gives.</summary>
    public FieldShares Of(TechnologyReading reading, Neighbourhood around) => new(ranking
        .Order(reading, around, new TermWeights(around.All.Select(neighbour => neighbour.Document), reading.TermKeys, terms))
        .Where(candidate => CandidateRanking.IsField(candidate.Field))
        .Select(candidate => new FieldScore(candidate.Field, candidate.ExpectedSurprise)));

    /// <summary>What is left when documents that speak of something are left out; no new search is needed for it.</summary>
    public FieldShares Without(TechnologyReading reading, Neighbourhood around, string excluded)
    {
        var exclusion = Exclusion.Of(excluded);
        return Of(reading, around.Reweighted(document => exclusion.Covers(document) ? 0 : 1));
    }

    /// <summary>The rankings of other technologies, all searched for at once.</summary>
    public async Task<IReadOnlyList<FieldShares>> SearchAsync(IReadOnlyList<CoreTechnology> technologies, CancellationToken cancellationToken)
    {
        var readings = new List<TechnologyReading>();
        foreach (var technology in technologies)
        {
            readings.Add(await reader.ReadAsync(technology, cancellationToken).ConfigureAwait(false));
        }

        var found = await search.SearchAsync(readings, withSentences, cancellationToken).ConfigureAwait(false);
        return [.. readings.Zip(found, Of)];
    }
}
