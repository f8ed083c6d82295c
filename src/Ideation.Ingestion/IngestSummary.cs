namespace Ideation.Ingestion;

/// <summary>What a run did; every count is of records whose batch became durable, and Read = Embedded + Unchanged + Superseded + Quarantined.</summary>
public sealed record IngestSummary
{
    /// <summary>Identity of the source.</summary>
    public required string Source { get; init; }

    public long Read { get; init; }

    /// <summary>Documents embedded and written, new ones and replacements.</summary>
    public long Embedded { get; init; }

    /// <summary>Documents that the index already held with the same content hash.</summary>
    public long Unchanged { get; init; }

    /// <summary>Those of <see cref="Embedded"/> that took the place of an earlier version in the index.</summary>
    public long Replaced { get; init; }

    /// <summary>Records that gave way to a later record of the same publication in the same batch, before anything was written.</summary>
    public long Superseded { get; init; }

    public long Quarantined { get; init; }

    /// <summary>Records passed over because an earlier run had already taken them.</summary>
    public long SkippedByPosition { get; init; }

    public double Seconds { get; init; }

    public double DocumentsPerSecond => Seconds > 0 ? Read / Seconds : 0;

    /// <summary>True when the run was cancelled before the end of the source; the next run goes on from there.</summary>
    public bool Interrupted { get; init; }

    /// <summary>The one sentence for a source that broke off; what came before it was taken. Null when it was read to its end.</summary>
    public string? SourceProblem { get; init; }
}
