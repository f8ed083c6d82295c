using System.Globalization;
using System.Text;

namespace Ideation.Evaluation.Datasets;

/// <summary>Rows of a table with a header line: comma-separated with quoted cells (RFC 4180), or tab-separated without quoting.</summary>
internal sealed class DelimitedTable
{
    private readonly string _path;
    private readonly string[] _header;
    private readonly List<string[]> _rows;

    private DelimitedTable(string path, string[] header, List<string[]> rows)
    {
        _path = path;
        _header = header;
        _rows = rows;
    }

    /// <exception cref="EvaluationException">The file is missing, damaged, has no rows, lacks a column, or holds a row of another length.</exception>
    public static async Task<DelimitedTable> ReadAsync(string path, IReadOnlyList<string> columns, CancellationToken cancellationToken)
    {
        var tabs = path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);
        var rows = new List<string[]>();
        var pending = new StringBuilder();
        await foreach (var (_, line) in TextLines.ReadAsync(path, cancellationToken).ConfigureAwait(false))
        {
            pending.Append(pending.Length > 0 ? "\n" : "").Append(line);
            if (tabs || IsWhole(pending))
            {
                rows.Add(tabs ? line.Split('\t') : Cells(pending.ToString()));
                pending.Clear();
            }
        }

        if (pending.Length > 0)
        {
            throw new EvaluationException($"{path} ends inside a quoted cell; expected a whole table.");
        }

        return rows.Count > 1 ? Check(path, rows, columns) : throw new EvaluationException($"{path} holds no rows; expected a header with {string.Join(", ", columns)} and at least one row.");
    }

    /// <summary>Each row through a function of the cell under a column's name.</summary>
    /// <exception cref="EvaluationException">A row holds something that the function cannot read.</exception>
    public IReadOnlyList<T> Select<T>(Func<Func<string, string>, T> read)
    {
        var results = new List<T>(_rows.Count);
        foreach (var row in _rows)
        {
            try
            {
                results.Add(read(column => row[Array.IndexOf(_header, column)]));
            }
            catch (FormatException e)
            {
                throw new EvaluationException(string.Create(CultureInfo.InvariantCulture, $"Row {results.Count + 1} of {_path} cannot be read: {e.Message}"), e);
            }
        }

        return results;
    }

    private static DelimitedTable Check(string path, List<string[]> rows, IReadOnlyList<string> columns)
    {
        var header = rows[0];
        rows.RemoveAt(0);
        foreach (var column in columns.Where(column => !header.Contains(column)))
        {
            throw new EvaluationException($"{path} has no column {column}; expected {string.Join(", ", columns)}, found {string.Join(", ", header)}.");
        }

        var odd = rows.FindIndex(row => row.Length != header.Length);
        return odd < 0
            ? new DelimitedTable(path, header, rows)
            : throw new EvaluationException(string.Create(CultureInfo.InvariantCulture, $"Row {odd + 1} of {path} has {rows[odd].Length} cells; expected {header.Length}."));
    }

    // Every quote that opens is closed: a doubled one counts twice.
    private static bool IsWhole(StringBuilder text)
    {
        var quotes = 0;
        foreach (var chunk in text.GetChunks())
        {
            quotes += chunk.Span.Count('"');
        }

        return quotes % 2 == 0;
    }

    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                if (quoted && i + 1 < line.Length && line[i + 1] == '"')
                {
                    cell.Append(line[i++]);
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (line[i] == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }
}
