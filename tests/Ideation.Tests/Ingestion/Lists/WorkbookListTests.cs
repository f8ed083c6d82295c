using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Ideation.Ingestion.Lists;
using Ideation.Patents;
using Ideation.Proposals.Reports;

namespace Ideation.Tests.Ingestion.Lists;

public sealed class WorkbookListTests : IDisposable
{
    private const string Text = "金属部品に水や雪が付着しにくい皮膜を形成します。";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_workbook_the_program_wrote_is_read_like_a_csv()
    {
        var path = await WriteAsync("list.xlsx", Spreadsheet.Render([new ReportTable("list", ["会社名", "得意技術", "備考", "技術分野"], [["甲社", Text, "", "B05D"], ["乙社", "", "x", ""], ["丙社", Text + "改", "", ""]])]));

        var list = await CompanyList.ReadAsync(path, null, TestContext.Current.CancellationToken);

        Assert.Equal([("甲社", Text), ("丙社", Text + "改")], list.Records.Select(company => (company.Name, company.Text)));
        Assert.Equal(["B05D"], list.Records[0].HomeFields.Select(field => field.Value));
        Assert.Equal((2, "list.xlsx"), (Assert.Single(list.Problems).Ordinal, list.Problems[0].File));
    }

    [Fact]
    public async Task Shared_texts_without_their_readings_numbers_and_a_title_above_the_header_are_read()
    {
        var path = Zip(
            ("xl/sharedStrings.xml", """<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>ニーズ一覧</t></si><si><r><t>番</t></r><r><t>号</t></r><rPh sb="0" eb="1"><t>バン</t></rPh></si><si><t>課題</t><rPh><t>カダイ</t></rPh></si></sst>"""),
            ("xl/worksheets/sheet1.xml", """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row><c r="A1" t="s"><v>0</v></c></row>
                <row/>
                <row><c r="B3" t="s"><v>1</v></c><c r="C3"/><c r="D3" t="s"><v>2</v></c></row>
                <row><c r="B4"><v>12</v></c><c r="D4" t="inlineStr"><is><t>羽根から氷が自然に落ちる表面を探している。</t></is></c><c r="F4" t="str"><v>欄外の覚え書き</v></c></row>
                <row><c r="B5"><v>13</v></c><c r="D5" t="e"><v>#N/A</v></c></row>
                </sheetData></worksheet>
                """));

        var list = await NeedList.ReadAsync(path, null, TestContext.Current.CancellationToken);

        var need = Assert.Single(list.Records);
        Assert.Equal(("12", "羽根から氷が自然に落ちる表面を探している。"), (need.Id, need.Text));
        Assert.Equal(2, Assert.Single(list.Problems).Ordinal);
    }

    [Fact]
    public async Task A_missing_column_is_told_with_what_stands_there()
    {
        var path = await WriteAsync("list.xlsx", Spreadsheet.Render([new ReportTable("list", ["取引先", "プロフィール", "電話"], [["甲社", Text, "1"]])]));

        var refused = await Assert.ThrowsAsync<PatentSourceException>(() => CompanyList.ReadAsync(path, null, TestContext.Current.CancellationToken));
        var mapped = await CompanyList.ReadAsync(path, "name=取引先,text=プロフィール", TestContext.Current.CancellationToken);

        Assert.Contains("no column 'name', 'text'; found '取引先', 'プロフィール', '電話'", refused.Message, StringComparison.Ordinal);
        Assert.Single(mapped.Records);
    }

    [Fact]
    public async Task A_workbook_that_cannot_be_read_is_refused_with_what_it_is()
    {
        var whole = Spreadsheet.Render([new ReportTable("list", ["name", "text"], [["A", Text]])]);

        Assert.Contains("is a damaged Excel file", await RefusedAsync(await WriteAsync("cut.xlsx", whole[..(whole.Length / 2)])), StringComparison.Ordinal);
        Assert.Contains("is a damaged Excel file or none", await RefusedAsync(Document()), StringComparison.Ordinal);
        Assert.Contains("before 2007 (.xls) or one under a password", await RefusedAsync(await WriteAsync("old.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0])), StringComparison.Ordinal);
        Assert.Contains("has an empty first sheet", await RefusedAsync(Workbook("")), StringComparison.Ordinal);
        Assert.Contains("text number '5' of 0", await RefusedAsync(Workbook("""<row><c t="s"><v>5</v></c></row>""")), StringComparison.Ordinal);
        Assert.Contains("a cell at 'ZZZZZ1'", await RefusedAsync(Workbook("""<row><c r="ZZZZZ1"><v>5</v></c></row>""")), StringComparison.Ordinal);
        Assert.Contains("is a damaged Excel file", await RefusedAsync(Zip(("xl/worksheets/sheet1.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet>&b;</worksheet>"))), StringComparison.Ordinal);
        Assert.Contains("is a damaged Excel file", await RefusedAsync(Zip(("xl/worksheets/sheet1.xml", "<worksheet"))), StringComparison.Ordinal);
    }

    private static async Task<string> RefusedAsync(string path)
    {
        var message = (await Assert.ThrowsAsync<PatentSourceException>(() => CompanyList.ReadAsync(path, null, TestContext.Current.CancellationToken))).Message;
        Assert.Contains(path, message, StringComparison.Ordinal);
        Assert.Contains("expected", message, StringComparison.Ordinal);
        return message;
    }

    private async Task<string> WriteAsync(string name, byte[] bytes)
    {
        await File.WriteAllBytesAsync(_folder.File(name), bytes, TestContext.Current.CancellationToken);
        return _folder.File(name);
    }

    private string Workbook(string rows) =>
        Zip(("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"""));

    private string Document()
    {
        var path = _folder.File("text.docx");
        using var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        document.AddMainDocumentPart().Document = new(new DocumentFormat.OpenXml.Wordprocessing.Body());
        return path;
    }

    // As other programs write them, with what a package has to have (ECMA-376, part 2).
    private string Zip(params (string Name, string Content)[] parts)
    {
        const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        var path = _folder.File(Path.GetRandomFileName() + ".xlsx");
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        var texts = parts.Any(part => part.Name == "xl/sharedStrings.xml");
        (string Name, string Content)[] frame =
        [
            ("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Types}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{Types}.sharedStrings+xml"/></Types>"""),
            ("_rels/.rels", $"""<Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{Relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
            ("xl/workbook.xml", $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{Relation}"><sheets><sheet name="一覧" sheetId="1" r:id="rId7"/></sheets></workbook>"""),
            ("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Relations}"><Relationship Id="rId7" Type="{Relation}/worksheet" Target="worksheets/sheet1.xml"/>{(texts ? $"""<Relationship Id="rId8" Type="{Relation}/sharedStrings" Target="sharedStrings.xml"/>""" : "")}</Relationships>"""),
        ];
        foreach (var (name, content) in frame.Concat(parts))
        {
            using var stream = archive.CreateEntry(name).Open();
            stream.Write(Encoding.UTF8.GetBytes(content));
        }

        return path;
    }
}
