using System.CommandLine;
using System.Diagnostics;
using Ideation.App.Options;
using Ideation.Discovery;
using Ideation.Embeddings;
using Ideation.Embeddings.Store;
using Ideation.Evaluation;
using Ideation.Evaluation.Baselines;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Reports;
using Ideation.Ingestion;
using Ideation.Patents;
using Spectre.Console;

namespace Ideation.App.Commands;

/// <summary><c>ideation evaluate</c>: measures the product beside its baselines on a task.</summary>
internal static class EvaluateCommand
{
    private const string XField = "xfield";

    public static Command Create()
    {
        var defaults = new EvaluationOptions();
        var task = new Option<string>("--task") { Description = "xfield: which other fields does a document's technology serve?", DefaultValueFactory = _ => XField };
        task.AcceptOnlyFromAmong(XField);
        var data = new Option<string?>("--data") { Description = "Folder with patents_en.jsonl.gz, bench/xfield_dev.jsonl and same_abstract_groups.jsonl.gz." };
        var corpus = new Option<string?>("--corpus") { Description = "Patents to search, JSONL, plain or .gz; the data folder's unless given." };
        var queries = new Option<string?>("--queries") { Description = "JSONL of {id, home, truth[]}; without it and --data, every document of the corpus with fields in two classes." };
        var groups = new Option<string?>("--groups") { Description = "JSONL of lists of documents with identical abstracts; without it and --data, found in the corpus." };
        var model = new ModelOption("the built-in one");
        var store = new StoreOption();
        var json = new Option<string?>("--json") { Description = "File for the figures." };
        var perQuery = new Option<string?>("--per-query") { Description = "File for each query's ranking, hits and metrics under each method, JSONL." };
        var seed = new Option<int>("--seed") { Description = "Same seed, same figures.", DefaultValueFactory = _ => defaults.Seed };
        var resamples = new Option<int>("--resamples") { Description = "Bootstrap resamples for the intervals.", DefaultValueFactory = _ => defaults.Resamples };
        resamples.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--resamples must be at least 1.");
            }
        });
        var command = new Command("evaluate", "Measure the suggestions beside baselines, with intervals.") { task, data, corpus, queries, groups, json, perQuery, seed, resamples, store };
        model.AddTo(command);
        command.SetAction((parse, cancellationToken) => RunAsync(
            EvaluationFiles.Resolve(parse.GetValue(data), parse.GetValue(corpus), parse.GetValue(queries), parse.GetValue(groups)),
            model.Store(parse, store.Resolve(parse)).FolderOf(model.Given(parse) ?? ModelStore.BuiltIn),
            parse.GetValue(json),
            parse.GetValue(perQuery),
            new EvaluationOptions { Seed = parse.GetValue(seed), Resamples = parse.GetValue(resamples) },
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(EvaluationFiles files, string modelFolder, string? json, string? perQuery, EvaluationOptions options, CancellationToken cancellationToken)
    {
        foreach (var output in new[] { json, perQuery }.OfType<string>())
        {
            ReportFiles.RequireFolder(output);
        }

        var clock = Stopwatch.StartNew();
        using var model = EmbeddingModel.Load(modelFolder);
        var task = await ReadTaskAsync(files, cancellationToken);
        var results = await MeasureAsync(task, model, options, cancellationToken);
        var report = XFieldReports.Create(task, results, options, clock.Elapsed.TotalSeconds, cancellationToken);
        if (perQuery is not null)
        {
            await ReportFiles.WriteQueriesAsync(perQuery, results, cancellationToken);
        }

        if (json is not null)
        {
            await ReportFiles.WriteJsonAsync(json, report, cancellationToken);
        }

        EvaluationTables.Write(Terminal.Output(), report);
        return ExitCodes.Done;
    }

    private static async Task<XFieldTask> ReadTaskAsync(EvaluationFiles files, CancellationToken cancellationToken)
    {
        var documents = new List<PatentDocument>();
        await foreach (var record in PatentSources.Open(files.Corpus).ReadAsync(after: null, cancellationToken))
        {
            if (record.Document is { Fields.Count: > 0 } document)
            {
                documents.Add(document with { Claim = null, Description = null });
            }
        }

        return XFieldTask.Create(
            documents,
            files.Queries is null ? XFieldQueries.FromCorpus(documents) : await XFieldQueries.ReadAsync(files.Queries, cancellationToken),
            files.Groups is null ? AbstractGroups.FromAbstracts(documents) : await AbstractGroups.ReadAsync(files.Groups, cancellationToken));
    }

    private static Task<IReadOnlyList<MethodScores>> MeasureAsync(XFieldTask task, EmbeddingModel model, EvaluationOptions options, CancellationToken cancellationToken)
    {
        return Terminal.Error().Progress().StartAsync(async context =>
        {
            var progress = new EvaluationProgressBars(context);
            await using var ephemeral = await EphemeralIndex.FillAsync(task.Documents, model, progress.Embedding(task.Documents.Count), cancellationToken);
            using var generator = model.CreateGenerator(TextRole.Query);
            var neighbours = new DenseNeighbours(ephemeral.Index, generator, EmbeddedText.Of);
            EvaluationMethod[] methods = [.. XFieldMethods.Baselines(task, options.Seed), .. XFieldMethods.OverIndex(task, neighbours, new FieldVoteOptions())];
            return await XFieldEvaluation.RunAsync(task, methods, progress, cancellationToken);
        });
    }
}
