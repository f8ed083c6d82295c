namespace Ideation.Patents;

/// <summary>A stream of patent documents: one bad record is a result, a broken source an exception.</summary>
public interface IPatentSource
{
    /// <summary>Identity of the source for the ingest ledger; changes when its content does.</summary>
    string Name { get; }

    /// <summary>Length in bytes for progress, or null where unknown.</summary>
    long? Length { get; }

    /// <summary>Bytes read so far, for progress.</summary>
    long BytesRead { get; }

    /// <summary>Reads the records after <paramref name="after"/>, or all.</summary>
    /// <exception cref="PatentSourceException">The source as a whole cannot be read (missing, truncated, wrong columns).</exception>
    IAsyncEnumerable<SourceRecord> ReadAsync(SourcePosition? after, CancellationToken cancellationToken);
}
