using Ideation.Ingestion;

namespace Ideation.App.Worker;

/// <summary>How the worker watches its inbox.</summary>
internal sealed record WorkerOptions
{
    /// <summary>The folder whose files are taken in; what was taken goes to its subfolders <c>done</c> and <c>failed</c>.</summary>
    public required string Inbox { get; init; }

    /// <summary>The folder of the store, for the quarantine files.</summary>
    public required string Store { get; init; }

    /// <summary>The loopback port of the health endpoints; 0 for any free one.</summary>
    public int Port { get; init; }

    /// <summary>How often the inbox is looked at when the system reports no change.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a file must not have changed before it is taken.</summary>
    public TimeSpan StableFor { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Header names of CSV files.</summary>
    public ColumnMap Columns { get; init; } = ColumnMap.Default;

    public IngestOptions Ingest { get; init; } = new();
}
