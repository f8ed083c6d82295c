using System.Runtime.CompilerServices;
using System.Text;
using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>Patents as rows of a CSV file with a header line, plain or gzipped; divided by commas, tabs or semicolons.</summary>
internal sealed class CsvPatentSource(SourceFile file, Encoding encoding, char delimiter, ColumnMap columnMap) : IPatentSource
{
    public string Name => file.Identity;

    public long? Length => file.Length;

    public long BytesRead => file.BytesRead;

    public async IAsyncEnumerable<SourceRecord> ReadAsync(SourcePosition? after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        CsvColumns? columns = null;
        var done = after?.Ordinal ?? 0;
        await foreach (var row in new CsvRows(file, encoding, delimiter).ReadAsync(header => columns = CsvColumns.Find(file.Path, header, columnMap), cancellationToken).ConfigureAwait(false))
        {
            if (row.Ordinal > done)
            {
                yield return Parse(row, columns!, new SourcePosition(Name, row.Ordinal));
            }
        }
    }

    private SourceRecord Parse(CsvRow row, CsvColumns columns, SourcePosition position)
    {
        var problem = row.Problem;
        PatentDocument? document = null;
        if (problem is null)
        {
            var raw = new RawPatent();
            Fill(raw, row.Cells, columns);
            document = PatentComposer.Compose(raw, out problem);
        }

        return document is null ? new SourceRecord(position, null, problem, row.Raw()) : new SourceRecord(position, document);
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
}
