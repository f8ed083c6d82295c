using Ideation.Discovery.Landscape;
using Ideation.Evaluation.Datasets;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>How a field went on after the day: its share of what was published in the years before, shortly before, and after.</summary>
/// <param name="Said">What the landscape said.</param>
/// <param name="Earlier">Its share of the earlier window.</param>
/// <param name="Recent">Its share of the window that ends with the day.</param>
/// <param name="Later">Its share of the years from the day on.</param>
internal readonly record struct FieldCourse(CrowdingTrend Said, double Earlier, double Recent, double Later)
{
    /// <summary>The sign of the last difference: the direction that a growing or shrinking field has.</summary>
    public int Direction => Math.Sign(Recent - Earlier);

    /// <summary>Whether the landscape said that it grows or shrinks.</summary>
    public bool IsTold => Said is CrowdingTrend.Growing or CrowdingTrend.Shrinking;

    /// <summary>Whether it went on in its direction.</summary>
    public bool GoesOn => Math.Sign(Later - Recent) == Direction;

    /// <summary>Whether it kept at least to the side where it had gone.</summary>
    public bool Holds => Math.Sign(Later - Earlier) == Direction;

    /// <summary>The subclasses of a landscape that have families enough for something to be said.</summary>
    /// <param name="landscape">Of a set of fields.</param>
    /// <param name="asked">With what came later.</param>
    /// <param name="later">All that came later.</param>
    public static IEnumerable<FieldCourse> Of(PatentLandscape landscape, LandscapeCase asked, PatentCorpus later) =>
        from row in landscape.Crowding
        where row.Field is not null && row.Trend is not (CrowdingTrend.TooFew or CrowdingTrend.NotComparable)
        let codes = row.Field!.Codes
        select new FieldCourse(
            row.Trend,
            (double)row.Earlier / row.CollectionEarlier,
            (double)row.Recent / row.CollectionRecent,
            (double)Families(asked.Later.Where(document => document.Fields.Any(codes.Contains))) / Families(later.Documents));

    // Each once, as the landscape counts; one that was published before the day, too, is counted on both sides.
    private static int Families(IEnumerable<PatentDocument> documents) => documents.Select(document => document.Family).Distinct(StringComparer.Ordinal).Count();
}
