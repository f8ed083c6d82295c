namespace Ideation.Discovery.Landscape;

/// <summary>How busy a field of the landscape was in the latest years and in as many years before, next to the whole collection in the same years.</summary>
/// <param name="Field">The field; null for the landscape as a whole.</param>
/// <param name="EarlierYears">First and last year of the earlier window.</param>
/// <param name="RecentYears">First and last year of the recent window.</param>
/// <param name="Earlier">Families first published in the earlier window.</param>
/// <param name="Recent">Families first published in the recent window.</param>
/// <param name="CollectionEarlier">All families of the collection in the earlier window.</param>
/// <param name="CollectionRecent">All families of the collection in the recent window.</param>
/// <param name="Organisations">Organisations active in the recent window.</param>
/// <param name="Trend">Growing or shrinking when the recent count is too far from what an unchanged share would give to be chance.</param>
public sealed record Crowding(
    LandscapeField? Field, (int First, int Last) EarlierYears, (int First, int Last) RecentYears, int Earlier, int Recent, long CollectionEarlier, long CollectionRecent, int Organisations, CrowdingTrend Trend)
{
    /// <summary>The whole landscape first, then its fields, the largest first; nothing when no document has a date.</summary>
    /// <param name="found">The families, and how many older ones the limit left out.</param>
    /// <param name="request">Its dates decide which years can be compared.</param>
    /// <param name="fields">The fields, the largest first.</param>
    /// <param name="collection">What they are compared with.</param>
    /// <param name="options">Windows and thresholds.</param>
    internal static IReadOnlyList<Crowding> Of(LandscapeFound found, LandscapeRequest request, IReadOnlyList<LandscapeField> fields, LandscapeCollection collection, LandscapeOptions options)
    {
        var documents = found.Documents;
        if (documents.Max(document => document.PublicationYear) is not { } latest || collection.Years.LastFullYear is not { } full)
        {
            return [];
        }

        var (earlier, recent) = YearCounts.Windows(Math.Min(Math.Min(latest, full), LastWholeYear(request)), options.CrowdingWindow);

        // The limit of a field set leaves out the oldest; that of a text leaves out the least similar, of whatever age.
        var isComparable = found.Cut == 0 && (request.From is not { } from || from <= new DateOnly(earlier.First, 1, 1));
        var rows = fields.Select(field => Of(field, [.. documents.Where(document => document.Fields.Contains(field))], earlier, recent, collection, options)).Prepend(Of(null, documents, earlier, recent, collection, options));
        return [.. rows.Select(row => isComparable ? row : row with { Trend = CrowdingTrend.NotComparable })];
    }

    // A last day within a year leaves that year incomplete.
    private static int LastWholeYear(LandscapeRequest request) => request.To is not { } to ? int.MaxValue : to is { Month: 12, Day: 31 } ? to.Year : to.Year - 1;

    private static Crowding Of(LandscapeField? field, IReadOnlyList<LandscapeDocument> documents, (int First, int Last) earlier, (int First, int Last) recent, LandscapeCollection collection, LandscapeOptions options)
    {
        var recently = documents.Where(document => document.PublicationYear >= recent.First && document.PublicationYear <= recent.Last).ToArray();
        var before = documents.Count(document => document.PublicationYear >= earlier.First && document.PublicationYear <= earlier.Last);
        var (allBefore, allRecently) = (collection.Years.Between(earlier), collection.Years.Between(recent));
        return new Crowding(
            field, earlier, recent, before, recently.Length, allBefore, allRecently,
            recently.SelectMany(document => document.Organisations).Distinct().Count(),
            Judge(before, recently.Length, allBefore, allRecently, options));
    }

    /// <summary>Given the sum of both counts, an unchanged share makes the recent one binomial with the collection's own share of recent families.</summary>
    internal static CrowdingTrend Judge(int earlier, int recent, long collectionEarlier, long collectionRecent, LandscapeOptions options)
    {
        var all = earlier + recent;
        if (all < options.FewestForGrowth || collectionEarlier == 0 || collectionRecent == 0)
        {
            return CrowdingTrend.TooFew;
        }

        var expectedShare = (double)collectionRecent / (collectionEarlier + collectionRecent);
        return BinomialTail.AtLeast(recent, all, expectedShare) <= options.GrowthTail ? CrowdingTrend.Growing
            : BinomialTail.AtMost(recent, all, expectedShare) <= options.GrowthTail ? CrowdingTrend.Shrinking
            : CrowdingTrend.Steady;
    }
}
