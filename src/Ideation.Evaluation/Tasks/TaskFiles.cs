namespace Ideation.Evaluation.Tasks;

/// <summary>The files of the benchmark's folder that single tasks read.</summary>
internal static class TaskFiles
{
    public const string JapanesePatents = "patents_ja.jsonl.gz";

    /// <summary>Citing and cited documents, both of the English corpus.</summary>
    public const string Citations = "bench/citation_pairs.tsv";

    /// <summary>The file of a task's own questions.</summary>
    public static IReadOnlyDictionary<string, string> Questions { get; } = new Dictionary<string, string>
    {
        [TaskNames.Pap2Pat] = "bench/pap2pat.jsonl.gz",
        [TaskNames.Match] = "bench/pap2pat.jsonl.gz",
        [TaskNames.Phrases] = "bench/phrase_dev.csv",
        [TaskNames.Functions] = "bench/function_labels_biology.csv",
        [TaskNames.Translation] = "bench/ja_en_claim_pairs.tsv",
        [TaskNames.JapaneseCitations] = "bench/examiner_citations_ja.tsv",
        [TaskNames.Abstention] = "bench/technologies_dev.jsonl",
    };

    /// <summary>All that a task reads there; none for a task that runs on any corpus.</summary>
    public static IEnumerable<string> Of(string task) =>
    [
        .. task is TaskNames.JapaneseFields or TaskNames.JapaneseCitations or TaskNames.Partners or TaskNames.Teams or TaskNames.Portfolio or TaskNames.Abstention or TaskNames.Strength ? [JapanesePatents] : Array.Empty<string>(),
        .. task is TaskNames.Match ? [Citations] : Array.Empty<string>(),
        .. Questions.TryGetValue(task, out var questions) ? [questions] : Array.Empty<string>(),
    ];
}
