using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Tasks;
using Ideation.Patents;

namespace Ideation.Evaluation;

/// <summary>What the tasks of a run share: corpora, tables over them, embedded texts and neighbours. Each is made when first asked for.</summary>
/// <param name="sources">The files.</param>
/// <param name="read">Reads a file of patents.</param>
/// <param name="text">The text of a document that is compared.</param>
/// <param name="models">The embedding models to compare; the first is the one the product is measured with.</param>
/// <param name="options">The seed.</param>
public sealed class Workbench(
    EvaluationSources sources,
    Func<string, CancellationToken, IAsyncEnumerable<PatentDocument>> read,
    Func<PatentDocument, string> text,
    IReadOnlyList<EvaluatedModel> models,
    EvaluationOptions options)
{
    private PatentCorpus? _documents;
    private PatentCorpus? _classified;
    private PatentCorpus? _japanese;
    private IReadOnlyList<FieldQuery>? _queries;
    private NeighbourLists? _neighbours;

    public EvaluationOptions Options => options;

    public IReadOnlyList<EvaluatedModel> Models => models;

    public EvaluationSources Sources => sources;

    /// <summary>All documents of the corpus.</summary>
    public async Task<PatentCorpus> DocumentsAsync(CancellationToken cancellationToken) => _documents ??= await ReadAsync(Existing(sources, sources.Corpus), sources.Groups is { } groups ? Existing(sources, groups) : null, cancellationToken).ConfigureAwait(false);

    /// <summary>Those with at least one field.</summary>
    /// <exception cref="EvaluationException">No document has a field.</exception>
    public async Task<PatentCorpus> ClassifiedAsync(CancellationToken cancellationToken)
    {
        _classified ??= (await DocumentsAsync(cancellationToken).ConfigureAwait(false)).Where(document => document.Fields.Count > 0);
        return _classified.Documents.Count > 0 ? _classified : throw new EvaluationException("The corpus holds no classified document; expected documents with IPC or CPC codes.");
    }

    /// <summary>The Japanese documents of the benchmark.</summary>
    public async Task<PatentCorpus> JapaneseAsync(string task, CancellationToken cancellationToken) =>
        _japanese ??= await ReadAsync(InFolder(sources, task, TaskFiles.JapanesePatents), groups: null, cancellationToken).ConfigureAwait(false);

    /// <summary>The XFIELD queries.</summary>
    public async Task<IReadOnlyList<FieldQuery>> QueriesAsync(CancellationToken cancellationToken)
    {
        var corpus = await ClassifiedAsync(cancellationToken).ConfigureAwait(false);
        return _queries ??= XFieldTask.Join(
            corpus,
            sources.Queries is null ? XFieldQueries.FromCorpus(corpus.Documents) : await XFieldQueries.ReadAsync(Existing(sources, sources.Queries), cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The classified documents near each XFIELD query.</summary>
    internal async Task<NeighbourLists> NeighboursAsync(CancellationToken cancellationToken)
    {
        var queries = await QueriesAsync(cancellationToken).ConfigureAwait(false);
        var corpus = await ClassifiedAsync(cancellationToken).ConfigureAwait(false);
        return _neighbours ??= new NeighbourLists(corpus.Texts, [.. queries.Select(query => query.Text)], [.. queries.Select(query => query.Excluded)]);
    }

    /// <summary>The file of a task's own questions.</summary>
    /// <exception cref="EvaluationException">The run has no benchmark folder, or the folder lacks it.</exception>
    internal string QuestionsOf(string task) => FileOf(task, TaskFiles.Questions[task]);

    /// <summary>Another file that a task reads.</summary>
    /// <exception cref="EvaluationException">The run has no benchmark folder, or the folder lacks it.</exception>
    internal string FileOf(string task, string file) => InFolder(sources, task, file);

    /// <summary>Asked before the first task, because the last one may come minutes later: every file that single tasks read is there.</summary>
    /// <exception cref="EvaluationException">The run has no benchmark folder, or the folder lacks one.</exception>
    public static void RequireFiles(EvaluationSources sources, IEnumerable<string> tasks)
    {
        foreach (var task in tasks)
        {
            foreach (var file in TaskFiles.Of(task))
            {
                InFolder(sources, task, file);
            }
        }
    }

    private static string InFolder(EvaluationSources sources, string task, string file) => sources.Folder is { } folder
        ? Existing(sources, Path.Combine(folder, file))
        : throw new EvaluationException($"The task {task} needs the files of the benchmark; expected --data with their folder instead of --corpus.");

    private static string Existing(EvaluationSources sources, string path) =>
        File.Exists(path) || sources.Folder is not { } folder || Path.GetRelativePath(folder, path) is not { } inside || inside.StartsWith("..", StringComparison.Ordinal)
        ? path
        : throw new EvaluationException($"The data folder {folder} holds no {inside}; expected the benchmark there: patents_en.jsonl.gz, patents_ja.jsonl.gz, same_abstract_groups.jsonl.gz and bench/. Patents of your own are evaluated with --corpus.");

    private async Task<PatentCorpus> ReadAsync(string path, string? groups, CancellationToken cancellationToken)
    {
        var documents = new List<PatentDocument>();
        await foreach (var document in read(path, cancellationToken).ConfigureAwait(false))
        {
            documents.Add(document with { Claim = null, Description = null });
        }

        var known = groups is null ? AbstractGroups.FromAbstracts(documents) : await AbstractGroups.ReadAsync(groups, cancellationToken).ConfigureAwait(false);
        return PatentCorpus.Create(documents, text, known, options.Seed);
    }
}
