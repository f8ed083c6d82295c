using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>An Excel workbook (.xlsx, ECMA-376): the cells of its first sheet as text.</summary>
internal sealed class WorkbookFile(string path)
{
    // A list of a thousand companies has less than a megabyte; a small file can unfold to any size.
    private const long LargestPart = 256L * 1024 * 1024;
    private const int MostColumns = 16_384;

    /// <summary>True for a file that begins as a zip archive does.</summary>
    public static bool IsZip(ReadOnlySpan<byte> start) => start is [(byte)'P', (byte)'K', 3 or 5, ..];

    /// <summary>True for a file that begins as Excel's did before 2007.</summary>
    public static bool IsOldExcel(ReadOnlySpan<byte> start) => start is [0xD0, 0xCF, 0x11, 0xE0, ..];

    /// <summary>The rows of the first sheet that hold anything, as far as their last cell with text.</summary>
    /// <exception cref="PatentSourceException">The file is damaged, no workbook, or too large.</exception>
    public IReadOnlyList<string[]> ReadRows()
    {
        try
        {
            using var document = SpreadsheetDocument.Open(path, isEditable: false, new OpenSettings { MaxCharactersInPart = LargestPart });
            var workbook = document.WorkbookPart;
            if (workbook?.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault()?.Id?.Value is not { } id || workbook.GetPartById(id) is not WorksheetPart sheet)
            {
                throw NoWorkbook(null);
            }

            string[] texts = workbook.SharedStringTablePart?.SharedStringTable is { } table ? [.. table.Elements<SharedStringItem>().Select(TextOf)] : [];
            return [.. Rows(sheet).Select(row => Cells(row, texts)).Where(row => row.Length > 0)];
        }
        catch (OpenXmlPackageException e)
        {
            throw NoWorkbook(e);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or XmlException or FormatException or InvalidOperationException or ArgumentException or NotSupportedException)
        {
            throw new PatentSourceException($"{path} is a damaged Excel file: {e.Message.TrimEnd('.')}; expected a whole workbook (.xlsx).", e);
        }
    }

    private PatentSourceException NoWorkbook(Exception? cause) =>
        new($"{path} is a zip archive without an Excel sheet; expected a workbook (.xlsx), or a CSV or JSONL file.", cause!);

    private static IEnumerable<Row> Rows(WorksheetPart sheet)
    {
        using var reader = OpenXmlReader.Create(sheet);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement && reader.LoadCurrentElement() is Row row)
            {
                yield return row;
            }
        }
    }

    private static string[] Cells(Row row, string[] texts)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { Length: > 0 } reference ? Column(reference) : cells.Count;
            cells.AddRange(Enumerable.Repeat("", Math.Max(0, column - cells.Count)));
            cells.Add(TextOf(cell, texts));
        }

        return [.. cells.Take(1 + cells.FindLastIndex(cell => cell.Length > 0))];
    }

    // What a formula came to is kept beside it; an error is no value.
    private static string TextOf(Cell cell, string[] texts)
    {
        var value = cell.CellValue?.Text ?? "";
        return cell.DataType?.Value switch
        {
            CellValues.SharedString => int.TryParse(value, CultureInfo.InvariantCulture, out var place) && place >= 0 && place < texts.Length
                ? texts[place]
                : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"a cell with text number '{value}' of {texts.Length}")),
            CellValues.InlineString => cell.InlineString is { } text ? TextOf(text) : "",
            CellValues.Error => "",
            _ => value,
        };
    }

    // Readings of kanji (phonetic runs) stand beside the text and are no part of it.
    private static string TextOf(RstType text) => text.Text?.Text ?? string.Concat(text.Elements<Run>().Select(run => run.Text?.Text));

    private static int Column(string reference)
    {
        var column = reference.TakeWhile(char.IsAsciiLetterUpper).Take(4).Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1);
        return column is >= 1 and <= MostColumns ? column - 1 : throw new FormatException($"a cell at '{reference}'");
    }
}
