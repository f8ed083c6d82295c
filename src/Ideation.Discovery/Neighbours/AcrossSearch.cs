using Ideation.Discovery.Reading;
using Ideation.Discovery.Strength;
using Ideation.Patents;

namespace Ideation.Discovery.Neighbours;

/// <summary>Looks around a text among the documents of the other language, Japanese or English: for texts whose own language has few.</summary>
internal sealed class AcrossSearch(NeighbourSearch search, SpanReader reader)
{
    /// <param name="reading">The text in its own language.</param>
    /// <param name="withSentences">Whether each of its first sentences is looked for by itself, too.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Surroundings> SearchAsync(TechnologyReading reading, bool withSentences, CancellationToken cancellationToken)
    {
        var language = reading.Language == "ja" ? "en" : "ja";
        var around = await search.SearchAsync(reading.In(language, reading.Terms), withSentences, cancellationToken).ConfigureAwait(false);
        var alignment = await TermAlignment.ReadAsync(reader, around.All.Select(neighbour => neighbour.Document), cancellationToken).ConfigureAwait(false);
        var across = reading.In(language, await alignment.SayAsync(reading.Terms, reading.Language, cancellationToken).ConfigureAwait(false));
        return new Surroundings(across, await WithoutExcludedAsync(reading, around, alignment, cancellationToken).ConfigureAwait(false));
    }

    // The search itself left out what names an excluded thing in the words of the text.
    private static async Task<Neighbourhood> WithoutExcludedAsync(TechnologyReading reading, Neighbourhood around, TermAlignment alignment, CancellationToken cancellationToken)
    {
        var keys = new DocumentTerms();
        foreach (var excluded in reading.Technology.ExcludedTerms.Where(term => !Exclusion.IsTemperature(term)))
        {
            var said = await alignment.SayAsync(Terms.Of(excluded, reading.Language), reading.Language, cancellationToken).ConfigureAwait(false);
            var words = said.Where(term => term.Words == 1).GroupBy(term => term.Form, term => term.Key, StringComparer.Ordinal).ToArray();
            around = words.Length == 0 ? around : around.Without(document => words.All(word => word.Any(keys.KeysOf(document).Contains)));
        }

        return around;
    }
}
