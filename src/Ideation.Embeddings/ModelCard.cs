namespace Ideation.Embeddings;

/// <summary>What <c>model.json</c> says about the model in its folder.</summary>
public sealed record ModelCard
{
    public required string Name { get; init; }

    /// <summary>The first 16 hexadecimal digits of the SHA-256 over the hashes of <see cref="Files"/>: other content, other revision.</summary>
    public required string Revision { get; init; }

    /// <summary>Length and hash of every file the model consists of, by file name.</summary>
    public required IReadOnlyDictionary<string, ModelFile> Files { get; init; }

    /// <summary>The dimensions that may be used, the full number first; shorter ones are prefixes, normalised again.</summary>
    public required IReadOnlyList<int> Dimensions { get; init; }

    public string Pooling { get; init; } = "mean";

    /// <summary>Tokens read of a text; the rest is left out.</summary>
    public required int MaxTokens { get; init; }

    public required int VocabularySize { get; init; }

    public string LanguageNote { get; init; } = "";

    public string Licence { get; init; } = "";

    public IReadOnlyList<TrainingSource> TrainingData { get; init; } = [];

    /// <summary>Seed and options of the training run.</summary>
    public IReadOnlyDictionary<string, double> Training { get; init; } = new Dictionary<string, double>();

    /// <summary>Figures measured on this revision, by task and metric; empty until someone has measured it.</summary>
    public IReadOnlyDictionary<string, double> MeasuredQuality { get; init; } = new Dictionary<string, double>();

    public required ReferenceVector Reference { get; init; }
}
