using System.Globalization;
using System.Reflection;
using System.Text;

namespace Ideation.Patents;

/// <summary>The 35 technology fields of WIPO's concordance, with short names in Japanese and English.</summary>
public static class WipoFields
{
    private static readonly WipoField Unplaced = new(0, "分類なし", "not placed", "その他", "Other fields");

    private static readonly WipoField[] Known = Load();

    /// <summary>Fields 1 to 35, in order.</summary>
    public static IReadOnlyList<WipoField> All => Known;

    /// <summary>The field of a number; 0 answers with a field named "not placed", any other number outside 1 to 35 is an error.</summary>
    public static WipoField Find(int number) => number switch
    {
        0 => Unplaced,
        >= 1 when number <= Known.Length => Known[number - 1],
        _ => throw new ArgumentOutOfRangeException(nameof(number), number, "Expected a WIPO field from 1 to 35, or 0 for none."),
    };

    private static WipoField[] Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("wipo-fields.tsv")
            ?? throw new InvalidOperationException("The list wipo-fields.tsv is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        reader.ReadLine();
        var fields = new List<WipoField>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            fields.Add(new WipoField(int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], cells[2], SectorJa: cells[4], SectorEn: cells[3]));
        }

        return [.. fields.OrderBy(field => field.Number)];
    }
}
