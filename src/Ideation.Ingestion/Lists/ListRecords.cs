using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;
using Ideation.Patents;

namespace Ideation.Ingestion.Lists;

/// <summary>Reads lists of companies or needs: JSON objects, one a line, or CSV with a header, plain or gzipped, or the first sheet of an Excel workbook.</summary>
internal static class ListRecords
{
    private const int Signature = 8;

    // Lists made for people often have a title and a date above the header.
    private const int RowsAboveHeader = 10;
    private const int LongestLine = 4 * 1024 * 1024;

    /// <exception cref="PatentSourceException">The file is missing, empty, of another format, or lacks a column.</exception>
    public static IAsyncEnumerable<ListRecord> ReadAsync(string path, ListColumnMap columns, CancellationToken cancellationToken)
    {
        var start = SourceFile.Find(path).Peek(Signature);
        if (WorkbookFile.IsOldExcel(start))
        {
            throw new PatentSourceException($"{path} is an Excel file of the form before 2007 (.xls) or one under a password; expected one saved as .xlsx without a password, or a CSV or JSONL file.");
        }

        if (WorkbookFile.IsZip(start))
        {
            return ReadSheetAsync(path, columns);
        }

        var file = OpenedText.Find(path);
        return file.IsJsonl ? ReadLinesAsync(file, columns, cancellationToken) : ReadRowsAsync(file, columns, cancellationToken);
    }

    private static async IAsyncEnumerable<ListRecord> ReadRowsAsync(OpenedText file, ListColumnMap columns, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ListColumn?[] places = [];
        await foreach (var row in new CsvRows(file.File, file.Encoding, file.Delimiter).ReadAsync(header => places = columns.Places(file.File.Path, header), cancellationToken).ConfigureAwait(false))
        {
            yield return row.Problem is { } problem ? Bad(row.Ordinal, problem) : Good(row.Ordinal, Named(places, row.Cells), columns);
        }
    }

    private static async IAsyncEnumerable<ListRecord> ReadSheetAsync(string path, ListColumnMap columns)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        var rows = new WorkbookFile(path).ReadRows();
        var (places, header) = FindHeader(path, rows, columns);
        foreach (var (place, row) in rows.Skip(header + 1).Index())
        {
            yield return Good(place + 1, Named(places, row), columns);
        }
    }

    private static (ListColumn?[] Places, int Row) FindHeader(string path, IReadOnlyList<string[]> rows, ListColumnMap columns)
    {
        if (rows.Count == 0)
        {
            throw new PatentSourceException($"{path} has an empty first sheet; expected a header and one record a row.");
        }

        var above = rows.Take(RowsAboveHeader).ToArray();
        var header = Array.FindIndex(above, columns.IsHeader);

        // The widest is most likely meant as the header; what it lacks is told.
        header = header >= 0 ? header : Array.IndexOf(above, above.MaxBy(row => row.Length));
        return (columns.Places(path, above[header]), header);
    }

    private static async IAsyncEnumerable<ListRecord> ReadLinesAsync(OpenedText file, ListColumnMap columns, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = file.File.OpenRead();
        var lines = new LineReader(stream, LongestLine);
        var ordinal = 0L;
        while (await ReadLineAsync(file, lines, ordinal, cancellationToken).ConfigureAwait(false))
        {
            if (lines.Line.Span.IndexOfAnyExcept((byte)' ', (byte)'\t') >= 0)
            {
                yield return Parse(++ordinal, lines, columns);
            }
        }
    }

    private static async ValueTask<bool> ReadLineAsync(OpenedText file, LineReader lines, long ordinal, CancellationToken cancellationToken)
    {
        try
        {
            return await lines.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            throw file.File.Broken(ordinal, e);
        }
    }

    private static ListRecord Parse(long ordinal, LineReader lines, ListColumnMap columns)
    {
        if (lines.IsTooLong || !Utf8.IsValid(lines.Line.Span))
        {
            return Bad(ordinal, lines.IsTooLong ? string.Create(CultureInfo.InvariantCulture, $"line of {lines.LineLength} bytes; expected at most {LongestLine}") : "bytes that are not UTF-8; expected UTF-8 text");
        }

        try
        {
            using var json = JsonDocument.Parse(lines.Line);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? Good(ordinal, json.RootElement.EnumerateObject().SelectMany(property => columns.Find(property.Name) is { } column ? Texts(property).Select(text => (column, text)) : []), columns)
                : Bad(ordinal, "no JSON object; expected one object a line");
        }
        catch (JsonException e)
        {
            return Bad(ordinal, string.Create(CultureInfo.InvariantCulture, $"not valid JSON at byte {e.BytePositionInLine + 1}; expected one complete object a line"));
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            return Bad(ordinal, e is FormatException ? e.Message : "half a surrogate pair; expected whole characters");
        }
    }

    private static string[] Texts(JsonProperty property) => property.Value.ValueKind switch
    {
        JsonValueKind.String => [property.Value.GetString()!],
        JsonValueKind.Number => [property.Value.GetRawText()],
        JsonValueKind.Null => [],
        JsonValueKind.Array when property.Value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) => [.. property.Value.EnumerateArray().Select(item => item.GetString()!)],
        var kind => throw new FormatException($"{property.Name}: {(kind == JsonValueKind.Object ? "an object" : kind == JsonValueKind.Array ? "a list of other things than texts" : "true or false")}; expected text"),
    };

    // A cell beyond the header is a note beside the table.
    private static IEnumerable<(ListColumn Column, string Text)> Named(ListColumn?[] places, IReadOnlyList<string> cells) =>
        places.Zip(cells).Where(value => value.First is not null).Select(value => (value.First!, value.Second));

    private static ListRecord Good(long ordinal, IEnumerable<(ListColumn Column, string Text)> values, ListColumnMap columns) => new(ordinal, Grouped(values), null) { Joined = columns.Several };

    private static ListRecord Bad(long ordinal, string problem) => new(ordinal, Grouped([]), problem);

    private static Dictionary<ListColumn, IReadOnlyList<string>> Grouped(IEnumerable<(ListColumn Column, string Text)> values) => values
        .Where(value => !string.IsNullOrWhiteSpace(value.Text))
        .GroupBy(value => value.Column)
        .ToDictionary(column => column.Key, column => (IReadOnlyList<string>)[.. column.Select(value => value.Text)]);
}
