namespace Ideation.Ingestion;

/// <summary>How a source is taken in.</summary>
public sealed record IngestOptions
{
    /// <summary>Records written together; the position in the source advances by this much at a time.</summary>
    public int BatchSize { get; init; } = 1000;

    /// <summary>Batches that may wait between two stages.</summary>
    public int BatchesWaiting { get; init; } = 2;

    /// <summary>Reads the source from its beginning, whatever was read before; documents that did not change are still not embedded again.</summary>
    public bool Fresh { get; init; }

    /// <exception cref="ArgumentOutOfRangeException">A number is not positive.</exception>
    internal IngestOptions Validated()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(BatchSize, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(BatchesWaiting, 1);
        return this;
    }
}
