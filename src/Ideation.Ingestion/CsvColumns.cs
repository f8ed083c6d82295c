using System.Text;
using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>Where each value stands in the rows of one CSV file.</summary>
internal sealed class CsvColumns
{
    private static readonly PatentColumn[] Required = [PatentColumn.Number, PatentColumn.Abstract];

    private readonly Dictionary<PatentColumn, int[]> _cells;

    private CsvColumns(Dictionary<PatentColumn, int[]> cells, int count)
    {
        _cells = cells;
        Count = count;
    }

    public int Count { get; }

    /// <exception cref="PatentSourceException">A required column or one that the user named is missing.</exception>
    public static CsvColumns Find(string path, string[] header, ColumnMap map)
    {
        var names = header.Select(Canonical).ToArray();
        var missing = map.GivenNames.Where(name => !names.Contains(Canonical(name))).ToArray();
        var cells = Enum.GetValues<PatentColumn>().ToDictionary(
            column => column,
            column => map.NamesOf(column).Select(name => Array.IndexOf(names, Canonical(name))).Where(cell => cell >= 0).Distinct().ToArray());
        missing = [.. missing, .. Required.Where(column => cells[column].Length == 0).SelectMany(column => map.NamesOf(column).Take(1)).Except(missing)];
        if (missing.Length > 0)
        {
            throw new PatentSourceException(
                $"{path} has no column {Quoted(missing)}; found {Quoted(header)}. Expected at least a publication number and an abstract; other header names can be given as number=…,abstract=….");
        }

        return new CsvColumns(cells, header.Length);
    }

    /// <summary>The first of the column's cells that holds anything.</summary>
    public string? Text(string[] row, PatentColumn column) => All(row, column).FirstOrDefault();

    /// <summary>Every cell of the column that holds anything.</summary>
    public IEnumerable<string> All(string[] row, PatentColumn column) =>
        _cells[column].Where(cell => cell < row.Length && !string.IsNullOrWhiteSpace(row[cell])).Select(cell => row[cell]);

    private static string Canonical(string name) => TextNormaliser.Normalise(name).Normalize(NormalizationForm.FormKC).ToUpperInvariant();

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name.Trim()}'"));
}
