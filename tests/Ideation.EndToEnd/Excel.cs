using System.IO.Compression;
using System.Security;

namespace Ideation.EndToEnd;

/// <summary>Writes the smallest workbook there is, without the program's own code.</summary>
internal static class Excel
{
    public static void Write(string path, IReadOnlyList<string[]> rows)
    {
        const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Add(archive, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Types}.worksheet+xml"/></Types>""");
        Add(archive, "_rels/.rels", $"""<Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{Relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Add(archive, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{Relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
        Add(archive, "xl/workbook.xml", $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{Relation}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        Add(archive, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{string.Concat(rows.Select(row => $"<row>{string.Concat(row.Select(Cell))}</row>"))}</sheetData></worksheet>""");
    }

    /// <summary>The cells of a line of CSV without line breaks in them.</summary>
    public static string[] Cells(string line)
    {
        var (cells, isQuoted) = (new List<string> { "" }, false);
        foreach (var letter in line)
        {
            isQuoted ^= letter == '"';
            if (letter == ',' && !isQuoted)
            {
                cells.Add("");
            }
            else if (letter != '"')
            {
                cells[^1] += letter;
            }
        }

        return [.. cells];
    }

    private static string Cell(string text) => $"""<c t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(text)}</t></is></c>""";

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(content);
    }
}
