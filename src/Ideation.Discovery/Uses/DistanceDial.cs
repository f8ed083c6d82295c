using Ideation.Discovery.Fields;

namespace Ideation.Discovery.Uses;

/// <summary>Which bands a setting of the dial lets through, and how a mixed list is filled.</summary>
internal static class DistanceDial
{
    public static bool Allows(Distance distance, FieldBand band) => distance switch
    {
        Distance.Near => band == FieldBand.Near,
        Distance.Middle => band == FieldBand.Middle,
        Distance.Far => band is FieldBand.Far or FieldBand.Unseen,
        _ => true,
    };

    /// <summary>Groups of bands that a list has a use of wherever one is grounded; with fewer places than groups, the best ones are taken as they come.</summary>
    public static IReadOnlyList<IReadOnlyCollection<FieldBand>> Represented(Distance distance, int limit) =>
        distance == Distance.Mix && limit >= 3 ? [[FieldBand.Far, FieldBand.Unseen], [FieldBand.Middle], [FieldBand.Near]] : [];

    /// <summary>How many uses of one band a list may hold: in a mix the near ones, which people think of themselves, get a quarter, every other band half.</summary>
    public static int Room(Distance distance, FieldBand band, int limit) => distance switch
    {
        Distance.Mix when band == FieldBand.Near => Math.Max(1, limit / 4),
        Distance.Mix => Math.Max(1, (limit + 1) / 2),
        _ => limit,
    };
}
