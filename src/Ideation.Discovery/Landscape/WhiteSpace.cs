using Ideation.Patents;

namespace Ideation.Discovery.Landscape;

/// <summary>Which fields use which mechanisms, and which combinations nobody has although both are active.</summary>
/// <param name="Language">The language whose documents are counted: mechanisms are words.</param>
/// <param name="Families">Families counted: classified and in that language.</param>
/// <param name="Fields">The columns, the largest first.</param>
/// <param name="Mechanisms">The rows.</param>
/// <param name="Counts">Families, by mechanism and then field.</param>
/// <param name="Spots">The empty combinations, the most surprising first.</param>
/// <param name="Telling">Combinations in which an even spread would give enough families for an empty one to say something.</param>
public sealed record WhiteSpace(
    string Language, int Families, IReadOnlyList<LandscapeField> Fields, IReadOnlyList<Mechanism> Mechanisms, IReadOnlyList<IReadOnlyList<int>> Counts, IReadOnlyList<WhiteSpot> Spots, int Telling)
{
    internal static WhiteSpace Of(IReadOnlyList<LandscapeDocument> documents, IReadOnlyList<MechanismDocuments> mechanisms, string language, LandscapeOptions options)
    {
        var counted = documents.Where(document => document.Document.Language == language && document.Fields.Count > 0).ToArray();
        var fields = counted.SelectMany(document => document.Fields).CountBy(field => field).Where(field => IsOpen(field.Key)).OrderByDescending(field => field.Value).ThenBy(field => field.Key.Key, StringComparer.Ordinal).Take(options.ChartedFields).ToArray();
        var rows = mechanisms.Select(mechanism => (mechanism.Mechanism, Documents: counted.Where(document => mechanism.Numbers.Contains(document.Document.Number)).ToArray())).Where(row => row.Documents.Any(document => fields.Any(field => document.Fields.Contains(field.Key)))).ToArray();
        var counts = rows.Select(row => fields.Select(field => row.Documents.Count(document => document.Fields.Contains(field.Key))).ToArray()).ToArray();
        var telling = (from row in rows.Index()
                       from column in fields.Index()
                       let share = (double)column.Item.Value / counted.Length
                       let expected = row.Item.Documents.Length * share
                       where expected >= options.LeastExpected
                       select (Count: counts[row.Index][column.Index], Spot: new WhiteSpot(column.Item.Key, row.Item.Mechanism, expected, column.Item.Value, row.Item.Documents.Length, Math.Pow(1 - share, row.Item.Documents.Length)))).ToArray();
        return new WhiteSpace(
            language, counted.Length, [.. fields.Select(field => field.Key)], [.. rows.Select(row => row.Mechanism)], counts,
            [.. telling.Where(combination => combination.Count == 0).Select(combination => combination.Spot).OrderByDescending(spot => spot.Expected).ThenBy(spot => spot.Field.Key, StringComparer.Ordinal).ThenBy(spot => spot.Mechanism.Name, StringComparer.Ordinal)], telling.Length);
    }

    // What nobody files in any more is empty for that reason; a row that the user named is as meant.
    private static bool IsOpen(LandscapeField field) => !field.IsSubclass || TechnologyFields.Find(field.Codes[0]).IsOpen;
}
