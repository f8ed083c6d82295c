using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Ideation.Proposals.Reports;

namespace Ideation.Tests.Proposals.Reports;

public class SpreadsheetTests
{
    private static readonly ReportTable Table = new("data", ["Name", "Score"], [["=1+1", "0.5"], ["\u00A0=2+2", "007"], ["fine\n@cmd", "-3"], ["行\u0000列", ""], [new string('あ', 40_000), "1"]]) { Title = "一覧表" };

    [Fact]
    public void A_workbook_is_valid_and_has_a_sheet_a_table_with_a_frozen_header()
    {
        using var document = Open([Table, Table with { Title = "a[b]:c" }]);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
        Assert.Equal(["一覧表", "abc"], document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
        Assert.All(document.WorkbookPart.WorksheetParts, part => Assert.Equal(PaneStateValues.Frozen, Assert.Single(part.Worksheet.Descendants<Pane>()).State!.Value));
    }

    [Fact]
    public void Nothing_in_it_is_a_formula_and_what_looks_like_one_is_marked_as_text()
    {
        using var document = Open([Table]);
        var cells = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!);
        var quoted = document.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().Index().Single(format => format.Item.QuotePrefix?.Value == true).Index;

        Assert.DoesNotContain(cells.Values, cell => cell.CellFormula is not null);
        Assert.All(new[] { "A2", "A3", "A4" }, name => Assert.Equal((uint)quoted, cells[name].StyleIndex!.Value));
        Assert.Equal("=1+1", cells["A2"].InlineString!.InnerText);
        Assert.Null(cells["B2"].DataType);
        Assert.Equal("007", cells["B3"].InlineString!.InnerText);
        Assert.Null(cells["B4"].DataType);
        Assert.True(cells["A6"].InlineString!.InnerText.Length <= 32_767);
    }

    [Theory]
    [InlineData("=SUM(A1)")]
    [InlineData("\u00A0=SUM(A1)")]
    [InlineData("fine\n=SUM(A1)")]
    [InlineData("＝SUM(A1)")]
    [InlineData("\tx")]
    public void A_csv_cell_that_a_spreadsheet_would_run_begins_with_an_apostrophe(string cell) =>
        Assert.StartsWith("\"'", new ReportTable("t", ["c"], [[cell + ","]]).ToCsv().Split("\r\n")[1], StringComparison.Ordinal);

    [Fact]
    public void A_negative_number_stays_a_number() => Assert.Contains("\r\n-1.5\r\n", new ReportTable("t", ["c"], [["-1.5"]]).ToCsv(), StringComparison.Ordinal);

    private static SpreadsheetDocument Open(IReadOnlyList<ReportTable> tables) => SpreadsheetDocument.Open(new MemoryStream(Spreadsheet.Render(tables)), isEditable: false);
}
