namespace Ideation.App;

/// <summary>What <c>doctor</c> found; a part that is missing says so in its text and in <see cref="Problems"/>.</summary>
internal sealed record DoctorAnswer
{
    public required string Version { get; init; }

    public required string Runtime { get; init; }

    public required string Processor { get; init; }

    public required string OnnxRuntime { get; init; }

    public required string Sqlite { get; init; }

    public required string Model { get; init; }

    public required string Store { get; init; }

    public required string Index { get; init; }

    public required long Documents { get; init; }

    /// <summary>Bytes on disk of the index folder.</summary>
    public required long IndexBytes { get; init; }

    public required long FreeDiskBytes { get; init; }

    /// <summary>What corpora of other sizes would need, computed from the layout of the embedded index.</summary>
    public required IReadOnlyList<CorpusNeed> Needs { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }
}
