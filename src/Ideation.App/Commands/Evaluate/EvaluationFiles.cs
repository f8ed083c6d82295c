using Ideation.Evaluation;

namespace Ideation.App.Commands.Evaluate;

/// <summary>Which files an evaluation reads.</summary>
internal static class EvaluationFiles
{
    /// <summary>Single files come before those of the data folder; a corpus of one's own is never mixed with the folder's files.</summary>
    public static EvaluationSources Resolve(string? data, string? corpus, string? queries, string? groups)
    {
        if (data is null && corpus is null)
        {
            throw new UsageException("Nothing to evaluate on; expected --data with a folder or --corpus with a file.");
        }

        if (data is not null && !Directory.Exists(data))
        {
            throw new EvaluationException($"The data folder {data} does not exist.");
        }

        return corpus is not null
            ? new EvaluationSources { Corpus = corpus, Queries = queries, Groups = groups }
            : new EvaluationSources
            {
                Corpus = Path.Combine(data!, "patents_en.jsonl.gz"),
                Queries = queries ?? Path.Combine(data!, "bench", "xfield_dev.jsonl"),
                Groups = groups ?? Path.Combine(data!, "same_abstract_groups.jsonl.gz"),
                Folder = data,
                Hopeless = Path.Combine(AppContext.BaseDirectory, "samples", "hopeless.jsonl"),
                Vague = Path.Combine(AppContext.BaseDirectory, "samples", "vague.jsonl"),
            };
    }
}
