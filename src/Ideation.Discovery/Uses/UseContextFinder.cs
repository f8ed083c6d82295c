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

    /// <summary>The uses with their context, in the same order; one pass over the index.</summary>
    public async Task<IReadOnlyList<AlternativeUse>> FindAsync(IReadOnlyList<(UseSources From, AlternativeUse Use)> uses, CancellationToken cancellationToken)
    {
        var found = new List<(UseSources From, AlternativeUse Use, IReadOnlyList<Neighbour> Joined, UseActivity Activity, IReadOnlyList<Neighbour> Blocking)>();
        var retrieved = await SearchAsync(uses, cancellationToken).ConfigureAwait(false);
        foreach (var part in uses.Zip(retrieved).GroupBy(entry => entry.First.From))
        {
            var (from, around) = (part.Key, part.Key.Around);
            var years = new PublicationYears(around.Shown.Select(neighbour => neighbour.Document));
            var least = around.Between(options.BackgroundRank, options.SupportShare);
            var supporting = from.Fields.ToDictionary(field => field.Field, field => field.Documents);
            foreach (var ((_, use), (inField, joined)) in part)
            {
                var near = Neighbourhood.Merged(inField.Where(neighbour => neighbour.Similarity >= least).Concat(supporting[use.Field.Subclass]));
                var activity = years.Judge([.. near.Select(neighbour => neighbour.Document)], Combining(from, use, near));
                found.Add((from, use, joined, activity, await BlockingAsync(from, use, near, cancellationToken).ConfigureAwait(false)));
            }
        }

        var readings = await reader.ReadAsync(found.SelectMany(entry => entry.Joined.Take(1).Concat(entry.Blocking)), cancellationToken).ConfigureAwait(false);
        var contexts = found.ToDictionary(entry => entry.Use, entry => Context(entry.From.Technology, entry.Use, entry.Joined, entry.Activity, entry.Blocking, readings));
        return [.. uses.Select(entry => entry.Use with { Context = contexts[entry.Use] })];
    }

    private UseContext Context(TechnologyReading reading, AlternativeUse use, IReadOnlyList<Neighbour> joined, UseActivity activity, IReadOnlyList<Neighbour> blocking, IReadOnlyDictionary<PublicationNumber, DocumentReading> readings) => new(
        PrecedentOf(use, joined, readings, reading),
        activity,
        [.. blocking.Select(lead => (lead.Document, Span: readings[lead.Document.Number].ClosestSpan(reading))).Where(lead => lead.Span is not null).Select(lead => new BlockingLead(lead.Document, lead.Span!))]);

    // The field around the technology, and what joins it to the home field that its unexpectedness is counted from.
    private async Task<IReadOnlyList<(IReadOnlyList<Neighbour> InField, IReadOnlyList<Neighbour> Joined)>> SearchAsync(IReadOnlyList<(UseSources From, AlternativeUse Use)> uses, CancellationToken cancellationToken)
    {
        var fields = uses.Select(entry => (entry.From.Technology, Field: entry.Use.Field.Subclass)).Distinct().ToArray();
        var joins = uses
            .Select(entry => (entry.From.Technology, entry.Use.Unexpectedness.Home, Field: entry.Use.Field.Subclass))
            .Distinct()
            .Where(join => statistics.BridgingDocuments(join.Home, join.Field) > 0)
            .ToArray();
        var found = await search.SearchFieldsAsync(
            [
                .. fields.Select(near => (near.Technology, (IReadOnlyList<IpcSubclass>)[near.Field], options.ActivityDocuments)),
                .. joins.Select(join => (join.Technology, (IReadOnlyList<IpcSubclass>)[join.Home, join.Field], options.Precedents)),
            ],
            cancellationToken).ConfigureAwait(false);
        var inField = fields.Zip(found).ToDictionary(pair => pair.First, pair => pair.Second);
        var joined = joins.Zip(found.Skip(fields.Length)).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. uses.Select(entry => (
            inField[(entry.From.Technology, entry.Use.Field.Subclass)],
            joined.GetValueOrDefault((entry.From.Technology, entry.Use.Unexpectedness.Home, entry.Use.Field.Subclass)) ?? []))];
    }

    private async Task<IReadOnlyList<Neighbour>> BlockingAsync(UseSources from, AlternativeUse use, IReadOnlyList<Neighbour> near, CancellationToken cancellationToken)
    {
        var alive = near.Where(neighbour => neighbour.Document.Availability != Availability.Lapsed && IsAlive(neighbour.Document)).Take(options.BlockingRead).ToArray();
        var read = await reader.ReadViewsAsync(alive.Where(neighbour => !from.Viewed.ContainsKey(neighbour.Document.Number)), cancellationToken).ConfigureAwait(false);
        return [.. alive
            .Select(neighbour => from.Viewed.TryGetValue(neighbour.Document.Number, out var viewed) ? viewed : read[neighbour.Document.Number])
            .Select(document => (document.Neighbour, Purpose: VectorMath.Cosine(document.Views.Purpose.Span, use.PurposeVector.Span), Match: from.Matches.Of(document).Mechanism))
            .Where(document => document.Purpose >= options.SamePurpose && document.Match >= options.BlockingMechanism)
            .OrderByDescending(document => document.Purpose + document.Match)
            .ThenBy(document => document.Neighbour.Document.Number)
            .Take(options.MostBlocking)
            .Select(document => document.Neighbour)];
    }

    private bool IsAlive(PatentDocument document) =>
        options.Today is not { } today || document.AgeDate is not { } date || date.AddYears(PatentYears) >= today;

    // How many documents hold at least half of the terms that the bridge shows.
    private static int Combining(UseSources from, AlternativeUse use, IReadOnlyList<Neighbour> near)
    {
        var wanted = use.Bridge.SharedTerms.Select(term => Terms.KeysOf(term, from.Technology.Language)).ToArray();
        from.Weights.Read(near.Select(neighbour => neighbour.Document));
        return near.Count(neighbour => wanted.Length > 0 && 2 * wanted.Count(term => term.Count > 0 && term.All(key => from.Weights.Holds(neighbour.Document, key))) >= wanted.Length);
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
