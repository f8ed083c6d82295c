using Ideation.Discovery.Reading;
using Ideation.Discovery.Strength;

namespace Ideation.Discovery.Neighbours;

/// <summary>Looks around a text among the documents of the other language, Japanese or English: for texts whose own language has few.</summary>
internal sealed class AcrossSearch(NeighbourSearch search, SpanReader reader)
{
    public async Task<Surroundings> SearchAsync(TechnologyReading reading, CancellationToken cancellationToken) =>
        await ReadAsync(reading, await search.SearchAsync(reading.InOther(), default(SearchExtent), cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <param name="reading">The text in its own language.</param>
    /// <param name="around">What was found around it in the other one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Surroundings> ReadAsync(TechnologyReading reading, Neighbourhood around, CancellationToken cancellationToken)
    {
        var language = reading.InOther().Language;
        var terms = new DocumentTerms();
        var alignment = await TermAlignment.ReadAsync(reader, around.All.Select(neighbour => neighbour.Document), terms, cancellationToken).ConfigureAwait(false);
        var across = reading.In(language, await alignment.SayAsync(reading.Terms, reading.Language, cancellationToken).ConfigureAwait(false)) with
        {
            RuledOut = await RuledOutAsync(reading, language, alignment, cancellationToken).ConfigureAwait(false),
        };
        return new Surroundings(across, around.Without(document => NeighbourSearch.IsRuledOut(document, across))) { Terms = terms };
    }

    // The search itself leaves out what names an excluded thing in the words of the text, and temperatures, which both languages write alike.
    private static async Task<IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>>> RuledOutAsync(TechnologyReading reading, string language, TermAlignment alignment, CancellationToken cancellationToken)
    {
        var ruledOut = new List<IReadOnlyList<IReadOnlyList<string>>>();
        foreach (var excluded in reading.Technology.ExcludedTerms.Where(term => !Exclusion.IsTemperature(term)))
        {
            var said = await alignment.SayAsync(Terms.Of(excluded, reading.Language), reading.Language, cancellationToken).ConfigureAwait(false);
            ruledOut.Add(reading.In(language, said).Words);
        }

        return [.. ruledOut.Where(words => words.Count > 0)];
    }
}
