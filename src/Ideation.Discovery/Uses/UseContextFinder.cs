using Ideation.Discovery.Fields;
using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Partners.Organisations;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>Looks around the uses that were chosen: who made the step before, how busy the field is, what could stand in the way.</summary>
internal sealed class UseContextFinder(NeighbourSearch search, SpanReader reader, FieldStatistics statistics, DiscoveryOptions options)
{
    // A patent lives twenty years from its filing (TRIPS, article 33); the day of publication comes later, so a document counts a little longer than it has to.
    private const int PatentYears = 20;

    public async Task<IReadOnlyList<AlternativeUse>> FindAsync(TechnologyReading reading, Neighbourhood around, UseMatches matches, IReadOnlyDictionary<PublicationNumber, ViewedDocument> viewed, IReadOnlyList<FieldCandidate> fields, IReadOnlyList<AlternativeUse> uses, CancellationToken cancellationToken)
    {
        var years = new PublicationYears(around.All.Select(neighbour => neighbour.Document));
        var least = around.Between(options.BackgroundRank, options.SupportShare);
        var supporting = fields.ToDictionary(field => field.Field, field => field.Documents);
        var found = new List<(AlternativeUse Use, IReadOnlyList<Neighbour> Joined, UseActivity Activity, IReadOnlyList<Neighbour> Blocking)>();
        foreach (var (use, inField, joined) in await SearchAsync(reading, uses, cancellationToken).ConfigureAwait(false))
        {
            var near = Merged([[.. inField.Where(neighbour => neighbour.Similarity >= least)], supporting[use.Field.Subclass]]);
            var activity = years.Judge([.. near.Select(neighbour => neighbour.Document)], near.Count(neighbour => Combines(neighbour.Document, use.Bridge)));
            found.Add((use, joined, activity, await BlockingAsync(matches, viewed, use, near, cancellationToken).ConfigureAwait(false)));
        }

        var readings = await reader.ReadAsync(found.SelectMany(entry => entry.Joined.Take(1).Concat(entry.Blocking)), cancellationToken).ConfigureAwait(false);
        return [.. found.Select(entry => entry.Use with
        {
            Context = new UseContext(
                PrecedentOf(entry.Use, entry.Joined, readings, reading),
                entry.Activity,
                [.. entry.Blocking.Select(blocking => (blocking.Document, Span: readings[blocking.Document.Number].ClosestSpan(reading))).Where(blocking => blocking.Span is not null).Select(blocking => new BlockingLead(blocking.Document, blocking.Span!))]),
        })];
    }

    // The field around the technology, and what joins it to the home field that its unexpectedness is counted from, for all uses in one pass.
    private async Task<IEnumerable<(AlternativeUse Use, IReadOnlyList<Neighbour> InField, IReadOnlyList<Neighbour> Joined)>> SearchAsync(
        TechnologyReading reading, IReadOnlyList<AlternativeUse> uses, CancellationToken cancellationToken)
    {
        var fields = uses.Select(use => use.Field.Subclass).Distinct().ToArray();
        var joins = uses.Select(use => (use.Unexpectedness.Home, Field: use.Field.Subclass)).Distinct().Where(pair => statistics.BridgingDocuments(pair.Home, pair.Field) > 0).ToArray();
        var found = await search.SearchFieldsAsync(
            reading,
            [.. fields.Select(field => ((IReadOnlyList<IpcSubclass>)[field], options.ActivityDocuments)), .. joins.Select(pair => ((IReadOnlyList<IpcSubclass>)[pair.Home, pair.Field], options.Precedents))],
            cancellationToken).ConfigureAwait(false);
        var inField = fields.Zip(found).ToDictionary(pair => pair.First, pair => pair.Second);
        var joined = joins.Zip(found.Skip(fields.Length)).ToDictionary(pair => pair.First, pair => pair.Second);
        return uses.Select(use => (use, inField[use.Field.Subclass], joined.GetValueOrDefault((use.Unexpectedness.Home, use.Field.Subclass)) ?? []));
    }

    private static IReadOnlyList<Neighbour> Merged(IEnumerable<IReadOnlyList<Neighbour>> lists) =>
        [.. lists.SelectMany(list => list).DistinctBy(neighbour => Neighbourhood.Family(neighbour.Document)).OrderByDescending(neighbour => neighbour.Similarity).ThenBy(neighbour => neighbour.Document.Number)];

    private async Task<IReadOnlyList<Neighbour>> BlockingAsync(UseMatches matches, IReadOnlyDictionary<PublicationNumber, ViewedDocument> known, AlternativeUse use, IReadOnlyList<Neighbour> near, CancellationToken cancellationToken)
    {
        var alive = near.Where(neighbour => neighbour.Document.Availability != Availability.Lapsed && IsAlive(neighbour.Document)).Take(options.BlockingRead).ToArray();
        var read = await reader.ReadViewsAsync(alive.Where(neighbour => !known.ContainsKey(neighbour.Document.Number)), cancellationToken).ConfigureAwait(false);
        return [.. alive
            .Select(neighbour => known.TryGetValue(neighbour.Document.Number, out var viewed) ? viewed : read[neighbour.Document.Number])
            .Select(document => (document.Neighbour, Purpose: VectorMath.Cosine(document.Views.Purpose.Span, use.PurposeVector.Span), Match: matches.Of(document).Mechanism))
            .Where(document => document.Purpose >= options.SamePurpose && document.Match >= options.BlockingMechanism)
            .OrderByDescending(document => document.Purpose + document.Match)
            .ThenBy(document => document.Neighbour.Document.Number)
            .Take(options.MostBlocking)
            .Select(document => document.Neighbour)];
    }

    private bool IsAlive(PatentDocument document) =>
        options.Today is not { } today || document.AgeDate is not { } date || date.AddYears(PatentYears) >= today;

    private static bool Combines(PatentDocument document, Bridge bridge)
    {
        var text = document.Title + "\n" + document.Abstract;
        var wanted = bridge.SharedTerms.Select(term => Terms.KeysOf(term, document.Language)).ToArray();
        var keys = Terms.KeysOf(text, document.Language);
        return wanted.Length > 0 && 2 * wanted.Count(term => term.Count > 0 && term.All(keys.Contains)) >= wanted.Length;
    }

    private Precedent? PrecedentOf(AlternativeUse use, IReadOnlyList<Neighbour> joined, IReadOnlyDictionary<PublicationNumber, DocumentReading> readings, TechnologyReading reading)
    {
        if (joined.Count == 0 || readings[joined[0].Document.Number].ClosestSpan(reading) is not { } span)
        {
            return null;
        }

        var dated = joined.Select(neighbour => (neighbour.Document, Year: neighbour.Document.AgeDate?.Year)).ToArray();
        return new Precedent(
            joined[0].Document, span, joined.Count,
            [.. dated.OrderBy(entry => entry.Year ?? int.MaxValue).SelectMany(entry => ApplicantNames.Of(entry.Document)).Distinct()],
            dated.Min(entry => entry.Year),
            dated.Count(entry => entry.Year is null),
            statistics.BridgingDocuments(use.Unexpectedness.Home, use.Field.Subclass) <= options.Precedents);
    }
}
