namespace Ideation.Evaluation;

/// <summary>The files of a run; a task whose files are not named cannot be run.</summary>
public sealed record EvaluationSources
{
    /// <summary>The documents to search.</summary>
    public required string Corpus { get; init; }

    /// <summary>XFIELD queries; null makes them from the corpus.</summary>
    public string? Queries { get; init; }

    /// <summary>Groups of identical abstracts; null finds them in the corpus.</summary>
    public string? Groups { get; init; }

    /// <summary>Texts of which nothing can honestly be suggested, JSONL with <c>id, language, text</c>; they come with the program.</summary>
    public string? Hopeless { get; init; }

    /// <summary>Vague texts with what a knowledgeable reader finds in each (<see cref="Datasets.VagueText"/>); they come with the program.</summary>
    public string? Vague { get; init; }

    /// <summary>The folder of the benchmark's own files; null where a corpus of one's own is evaluated.</summary>
    public string? Folder { get; init; }
}
