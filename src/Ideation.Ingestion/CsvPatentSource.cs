using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;
using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>Patents as rows of a CSV file with a header line, plain or gzipped; divided by commas, tabs or semicolons.</summary>
internal sealed class CsvPatentSource(SourceFile file, Encoding encoding, char delimiter, ColumnMap columnMap) : IPatentSource
{
    private const int LongestRow = 4 * 1024 * 1024;

    public string Name => file.Identity;

    public long? Length => file.Length;

    public long BytesRead => file.BytesRead;

    public async IAsyncEnumerable<SourceRecord> ReadAsync(SourcePosition? after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = file.OpenRead();
        using var text = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 64 * 1024);
        CsvMalformedReason? malformed = null;
        using var rows = CsvReader.Create(text, Options(record => malformed = record.Reason));
        var columns = await FindColumnsAsync(rows, cancellationToken).ConfigureAwait(false);
        var done = after?.Ordinal ?? 0;
        var ordinal = 0L;
        for (; await ReadRowAsync(rows, ordinal, cancellationToken).ConfigureAwait(false); malformed = null)
        {
            if (++ordinal > done)
            {
                yield return Parse(rows, columns, malformed, new SourcePosition(Name, ordinal));
            }
        }
    }

    private async ValueTask<CsvColumns> FindColumnsAsync(CsvReader rows, CancellationToken cancellationToken)
    {
        try
        {
            await rows.ReadHeaderAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            throw file.Broken(0, e);
        }

        return CsvColumns.Find(file.Path, [.. rows.Headers], columnMap);
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

    private SourceRecord Parse(CsvReader rows, CsvColumns columns, CsvMalformedReason? malformed, SourcePosition position)
    {
        var row = rows.Current.ToArray();
        var problem = FindProblem(row, columns, malformed);
        PatentDocument? document = null;
        if (problem is null)
        {
            var raw = new RawPatent();
            Fill(raw, row, columns);
            document = PatentComposer.Compose(raw, out problem);
        }

        return document is null
            ? new SourceRecord(position, null, problem, RawText.Of(rows.RawRecord).Replace(TextEncodings.Undecodable, '\uFFFD'))
            : new SourceRecord(position, document);
    }

    private string? FindProblem(string[] row, CsvColumns columns, CsvMalformedReason? malformed)
    {
        if (malformed is CsvMalformedReason.TextAfterClosingQuote or CsvMalformedReason.UnterminatedQuote)
        {
            return malformed is CsvMalformedReason.UnterminatedQuote
                ? "a quote that is never closed; expected one at the end of the cell"
                : "text after a closing quote; expected quotes around the whole cell and doubled inside";
        }

        if (row.Length != columns.Count)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{row.Length} cells; expected {columns.Count} as in the header line");
        }

        return row.Any(cell => cell.Contains(TextEncodings.Undecodable, StringComparison.Ordinal)) ? $"bytes that are not {encoding.WebName}; expected {encoding.WebName} text" : null;
    }

    private void Fill(RawPatent raw, string[] row, CsvColumns columns)
    {
        raw.Number = columns.Text(row, PatentColumn.Number);
        raw.Title = columns.Text(row, PatentColumn.Title);
        raw.Abstract = columns.Text(row, PatentColumn.Abstract);
        raw.Claim = columns.Text(row, PatentColumn.Claim);
        raw.Description = columns.Text(row, PatentColumn.Description);
        raw.Language = columns.Text(row, PatentColumn.Language);
        raw.Family = columns.Text(row, PatentColumn.Family);
        raw.Source = columns.Text(row, PatentColumn.Source) ?? Path.GetFileName(file.Path);
        raw.PublicationDate = columns.Text(row, PatentColumn.PublicationDate);
        raw.FilingDate = columns.Text(row, PatentColumn.FilingDate);
        raw.PriorityDate = columns.Text(row, PatentColumn.PriorityDate);
        raw.Classifications.AddRange(columns.All(row, PatentColumn.Classifications).SelectMany(CsvCells.Symbols));
        raw.Citations.AddRange(columns.All(row, PatentColumn.Citations).SelectMany(CsvCells.Numbers));
        raw.Statuses.AddRange(columns.All(row, PatentColumn.Status));
        raw.Licences.AddRange(columns.All(row, PatentColumn.Licence));

        // Only a right whose holder offers licences has a number in the list of open patents.
        raw.IsOpenPatent = columns.Text(row, PatentColumn.OpenPatentNumber) is not null;
        raw.Regions.AddRange(CsvCells.Regions(columns.Text(row, PatentColumn.Regions) ?? ""));
        raw.Applicants.AddRange(CsvCells.Names(columns.Text(row, PatentColumn.Applicants) ?? "", out var isCut));
        if (isCut)
        {
            raw.Flags.Add("applicants: the source names only the first ones");
        }
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
