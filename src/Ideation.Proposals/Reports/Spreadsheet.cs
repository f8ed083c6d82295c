using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ideation.Patents;

namespace Ideation.Proposals.Reports;

/// <summary>Tables as an Excel workbook: a sheet each, the header frozen, text as text whatever it begins with.</summary>
public static partial class Spreadsheet
{
    private const int LongestCell = 32_767;
    private const int LongestName = 31;
    private const double WidestColumn = 60;
    private const int RowsMeasured = 300;
    private const uint Plain = 0;
    private const uint Header = 1;
    private const uint QuotedText = 2;

    /// <summary>The file's bytes.</summary>
    public static byte[] Render(IReadOnlyList<ReportTable> tables)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheets = workbook.Workbook.AppendChild(new Sheets());
            foreach (var (place, table) in tables.Index())
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                Write(part, table);
                sheets.AppendChild(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)place + 1, Name = Name(table.Title, place) });
            }
        }

        return stream.ToArray();
    }

    // Written as a stream: a matrix of a thousand by two hundred would be slow as a tree.
    private static void Write(WorksheetPart part, ReportTable table)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, HorizontalSplit = 1, TopLeftCell = "B2", ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(table.Columns.Select((_, column) => new Column { Min = (uint)column + 1, Max = (uint)column + 1, Width = Width(table, column), CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, 1, table.Columns, Header);
        foreach (var (place, row) in table.Rows.Index())
        {
            WriteRow(writer, (uint)place + 2, row, Plain);
        }

        writer.WriteEndElement();
        if (table.Rows.Count > 0)
        {
            writer.WriteElement(new AutoFilter { Reference = $"A1:{Letters(table.Columns.Count - 1)}{(table.Rows.Count + 1).ToString(CultureInfo.InvariantCulture)}" });
        }

        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, uint number, IReadOnlyList<string> cells, uint style)
    {
        writer.WriteStartElement(new Row { RowIndex = number });
        foreach (var (column, text) in cells.Index().Where(cell => cell.Item.Length > 0))
        {
            var reference = Letters(column) + number.ToString(CultureInfo.InvariantCulture);
            writer.WriteElement(style == Plain && Number().IsMatch(text)
                ? new Cell { CellReference = reference, CellValue = new CellValue(text) }
                : new Cell { CellReference = reference, DataType = CellValues.InlineString, StyleIndex = style == Plain && ReportTable.LooksLikeFormula(text) ? QuotedText : style, InlineString = new InlineString(new Text(Writable(text)) { Space = SpaceProcessingModeValues.Preserve }) });
        }

        writer.WriteEndElement();
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(Top()) { ApplyAlignment = true },
            new CellFormat(Top()) { FontId = 1, ApplyFont = true, ApplyAlignment = true },
            new CellFormat(Top()) { QuotePrefix = true, ApplyAlignment = true }));

    private static Alignment Top() => new() { Vertical = VerticalAlignmentValues.Top, WrapText = true };

    private static double Width(ReportTable table, int column) =>
        Math.Clamp(table.Rows.Take(RowsMeasured).Select(row => Wide(row[column])).Append(Wide(table.Columns[column])).Max() + 2, 6, WidestColumn);

    private static int Wide(string text) => text.Sum(letter => TextLanguage.IsJapanese(letter) ? 2 : 1);

    // Sheet names hold at most 31 characters and none of these.
    private static string Name(string title, int place)
    {
        var name = string.Concat(title.Where(letter => !"[]:*?/\\'".Contains(letter, StringComparison.Ordinal)));
        return name.Length is > 0 and <= LongestName ? name : (place + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    private static string Writable(string text)
    {
        var writable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? writable.Append(' ') : writable.Append(rune.ToString());
        }

        return writable.Length <= LongestCell ? writable.ToString() : writable.ToString(0, LongestCell - 1).TrimEnd() + "…";
    }

    [GeneratedRegex(@"^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,10})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
