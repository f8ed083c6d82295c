using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>An Excel workbook (.xlsx, ECMA-376): the cells of its first sheet as text.</summary>
/// <remarks>Reading takes six of the format's elements; a package that knows all of them belongs where workbooks are written.</remarks>
internal sealed class WorkbookFile(string path)
{
    // A list of a thousand companies has less than a megabyte; a small file can unfold to any size.
    private const long LargestPart = 256L * 1024 * 1024;
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };

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
            using var archive = ZipFile.OpenRead(path);
            var sheet = FindSheet(archive) ?? throw new PatentSourceException($"{path} is a zip archive without an Excel sheet; expected a workbook (.xlsx), or a CSV or JSONL file.");
            var texts = archive.GetEntry("xl/sharedStrings.xml") is { } shared ? ReadTexts(shared) : [];
            return ReadSheet(sheet, texts);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or FormatException or OverflowException or NotSupportedException)
        {
            throw new PatentSourceException($"{path} is a damaged Excel file: {e.Message.TrimEnd('.')}; expected a whole workbook (.xlsx).", e);
        }
    }

    private static ZipArchiveEntry? FindSheet(ZipArchive archive)
    {
        if (archive.GetEntry("xl/workbook.xml") is not { } workbook)
        {
            return null;
        }

        var id = Elements(workbook, "sheet").Select(sheet => sheet.GetAttribute("id", Relationships)).FirstOrDefault();
        var target = archive.GetEntry("xl/_rels/workbook.xml.rels") is { } relations
            ? Elements(relations, "Relationship").Where(relation => relation.GetAttribute("Id") == id).Select(relation => relation.GetAttribute("Target")).FirstOrDefault()
            : null;
        return archive.GetEntry(target is null ? "xl/worksheets/sheet1.xml" : target.StartsWith('/') ? target[1..] : "xl/" + target);
    }

    private static IEnumerable<XmlReader> Elements(ZipArchiveEntry part, string name)
    {
        using var reader = Open(part);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == name)
            {
                yield return reader;
            }
        }
    }

    private static List<string> ReadTexts(ZipArchiveEntry part)
    {
        using var reader = Open(part);
        var texts = new List<string>();
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                texts.Add(ReadText(reader));
            }
        }

        return texts;
    }

    // Readings of kanji (rPh) stand beside the text and are no part of it.
    private static string ReadText(XmlReader reader)
    {
        var text = new System.Text.StringBuilder();
        using var inside = reader.ReadSubtree();
        var (isReading, isText) = (false, false);
        while (inside.Read())
        {
            if (inside.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                var begins = inside.NodeType == XmlNodeType.Element && !inside.IsEmptyElement;
                isReading = inside.LocalName == "rPh" ? begins : isReading;
                isText = inside.LocalName == "t" && begins;
            }
            else if (isText && !isReading)
            {
                text.Append(inside.Value);
            }
        }

        return text.ToString();
    }

    private static List<string[]> ReadSheet(ZipArchiveEntry part, List<string> texts)
    {
        using var reader = Open(part);
        var (rows, row) = (new List<string[]>(), new List<string>());
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "c")
            {
                var column = reader.GetAttribute("r") is { Length: > 0 } reference ? Column(reference) : row.Count;
                var text = ReadCell(reader, texts);
                row.AddRange(Enumerable.Repeat("", Math.Max(0, column - row.Count)));
                row.Add(text);
            }
            else if (reader.LocalName == "row" && (reader.NodeType == XmlNodeType.EndElement || reader.IsEmptyElement))
            {
                if (row.Any(cell => cell.Length > 0))
                {
                    rows.Add([.. row.Take(1 + row.FindLastIndex(cell => cell.Length > 0))]);
                }

                row.Clear();
            }
        }

        return rows;
    }

    // What a formula came to is kept beside it; an error is no value.
    private static string ReadCell(XmlReader reader, List<string> texts)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var type = reader.GetAttribute("t");
        using var inside = reader.ReadSubtree();
        var value = "";
        while (inside.Read())
        {
            if (inside.NodeType == XmlNodeType.Element && inside.LocalName == "is")
            {
                return ReadText(inside);
            }

            if (inside.NodeType == XmlNodeType.Element && inside.LocalName == "v" && !inside.IsEmptyElement)
            {
                inside.Read();
                value = inside.Value;
            }
        }

        return type switch
        {
            "s" => int.TryParse(value, CultureInfo.InvariantCulture, out var place) && place >= 0 && place < texts.Count ? texts[place] : throw new FormatException($"a cell with text number '{value}' of {texts.Count.ToString(CultureInfo.InvariantCulture)}"),
            "e" => "",
            _ => value,
        };
    }

    private static int Column(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper))
        {
            column = checked((column * 26) + letter - 'A' + 1);
        }

        return column is >= 1 and <= 16_384 ? column - 1 : throw new FormatException($"a cell at '{reference}'");
    }

    private static XmlReader Open(ZipArchiveEntry part) => part.Length <= LargestPart
        ? XmlReader.Create(part.Open(), Settings)
        : throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{part.FullName} unfolds to {part.Length} bytes, expected at most {LargestPart}"));
}
