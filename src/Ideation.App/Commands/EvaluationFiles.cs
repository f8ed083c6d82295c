using Ideation.Evaluation;

namespace Ideation.App.Commands;

/// <summary>What an evaluation reads; queries and groups are made from the corpus where they are null.</summary>
internal sealed record EvaluationFiles(string Corpus, string? Queries, string? Groups)
{
    /// <summary>Single files come before those of the data folder; a corpus of one's own is never mixed with the folder's queries or groups.</summary>
    public static EvaluationFiles Resolve(string? data, string? corpus, string? queries, string? groups)
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
            ? new EvaluationFiles(corpus, queries, groups)
            : new EvaluationFiles(
                Path.Combine(data!, "patents_en.jsonl.gz"),
                queries ?? Path.Combine(data!, "bench", "xfield_dev.jsonl"),
                groups ?? Path.Combine(data!, "same_abstract_groups.jsonl.gz"));
    }
}
