using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;
using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>The rows of a CSV file with a header line, plain or gzipped; a row of another shape is a result with its problem.</summary>
internal sealed class CsvRows(SourceFile file, Encoding encoding, char delimiter)
{
    private const int LongestRow = 4 * 1024 * 1024;

    /// <param name="onHeader">Sees the header line before the first row.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="PatentSourceException">The file breaks off or a row never ends.</exception>
    public async IAsyncEnumerable<CsvRow> ReadAsync(Action<string[]> onHeader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = file.OpenRead();
        using var text = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 64 * 1024);
        CsvMalformedReason? malformed = null;
        using var rows = CsvReader.Create(text, Options(record => malformed = record.Reason));
        var header = await ReadHeaderAsync(rows, cancellationToken).ConfigureAwait(false);
        onHeader(header);
        for (var ordinal = 0L; await ReadRowAsync(rows, ordinal, cancellationToken).ConfigureAwait(false); malformed = null)
        {
            var cells = rows.Current.ToArray();
            yield return new CsvRow(++ordinal, cells, FindProblem(cells, header.Length, malformed), () => RawText.Of(rows.RawRecord).Replace(TextEncodings.Undecodable, '\uFFFD'));
        }
    }

    private async ValueTask<string[]> ReadHeaderAsync(CsvReader rows, CancellationToken cancellationToken)
    {
        try
        {
            await rows.ReadHeaderAsync(cancellationToken).ConfigureAwait(false);
            return [.. rows.Headers];
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            throw file.Broken(0, e);
        }
    }

    private async ValueTask<bool> ReadRowAsync(CsvReader rows, long ordinal, CancellationToken cancellationToken)
    {
        try
        {
            return await rows.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (CsvFormatException e)
        {
            throw new PatentSourceException(
                string.Create(CultureInfo.InvariantCulture, $"{file.Path} has a row of more than {LongestRow} bytes after record {ordinal}; expected a closing quote before that."), e);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            throw file.Broken(ordinal, e);
        }
    }

    private string? FindProblem(string[] row, int columns, CsvMalformedReason? malformed)
    {
        if (malformed is CsvMalformedReason.TextAfterClosingQuote or CsvMalformedReason.UnterminatedQuote)
        {
            return malformed is CsvMalformedReason.UnterminatedQuote
                ? "a quote that is never closed; expected one at the end of the cell"
                : "text after a closing quote; expected quotes around the whole cell and doubled inside";
        }

        if (row.Length != columns)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{row.Length} cells; expected {columns} as in the header line");
        }

        return row.Any(cell => cell.Contains(TextEncodings.Undecodable, StringComparison.Ordinal)) ? $"bytes that are not {encoding.WebName}; expected {encoding.WebName} text" : null;
    }

    // A quote inside an unquoted cell (5" pipe) is kept as text.
    private CsvReaderOptions Options(Action<CsvMalformedRecord> onMalformed) => new()
    {
        Separator = delimiter,
        MaxRecordSize = LongestRow,
        MalformedData = CsvMalformedDataHandling.Recover,
        OnMalformedRecord = onMalformed,
        SkipEmptyLines = true,
    };
}
