using System.Runtime.CompilerServices;
using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>Opens files of patents, whatever their format.</summary>
public static class PatentSources
{
    /// <summary>Picks the format by content, and by extension (<c>.jsonl</c>, <c>.ndjson</c>, <c>.csv</c>, <c>.tsv</c>, each also with <c>.gz</c>) where that leaves a doubt.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">Header names of a CSV file; <see cref="ColumnMap.Default"/> when null.</param>
    /// <exception cref="PatentSourceException">The file is missing, empty, damaged from the start, or no text of a known format.</exception>
    public static IPatentSource Open(string path, ColumnMap? columns = null)
    {
        var found = OpenedText.Find(path);
        return found.IsJsonl ? new JsonlPatentSource(found.File) : new CsvPatentSource(found.File, found.Encoding, found.Delimiter, columns ?? ColumnMap.Default);
    }

    /// <summary>The documents of a file from its start; records that are none are passed over.</summary>
    public static async IAsyncEnumerable<PatentDocument> ReadDocumentsAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var record in Open(path).ReadAsync(after: null, cancellationToken).ConfigureAwait(false))
        {
            if (record.Document is { } document)
            {
                yield return document;
            }
        }
    }
}
