using System.CommandLine;
using Ideation.App.Options;
using Ideation.Embeddings.Store;
using Ideation.Evaluation;
using Ideation.Evaluation.Tasks;

namespace Ideation.App.Commands.Evaluate;

/// <summary><c>ideation evaluate</c>: measures the product beside its baselines on the tasks of the benchmark.</summary>
internal static class EvaluateCommand
{
    private const string AllTasks = "all";

    public static Command Create()
    {
        var defaults = new EvaluationOptions();
        var task = new Option<string[]>("--task") { Description = $"What to measure, may be given several times: {string.Join(", ", TaskNames.All)}, or all.", DefaultValueFactory = _ => [TaskNames.XField] };
        task.AcceptOnlyFromAmong([.. TaskNames.All, AllTasks]);
        var data = new Option<string?>("--data") { Description = "Folder with the benchmark: patents_en.jsonl.gz, patents_ja.jsonl.gz, same_abstract_groups.jsonl.gz and bench/." };
        var corpus = new Option<string?>("--corpus") { Description = "Patents of your own to search instead, JSONL or CSV, plain or .gz; for xfield, out, emerge, uses and landscape." };
        var queries = new Option<string?>("--queries") { Description = "JSONL of {id, home, truth[]}; without it and --data, every document of the corpus with fields in two classes." };
        var groups = new Option<string?>("--groups") { Description = "JSONL of lists of documents with identical abstracts; without it and --data, found in the corpus." };
        var model = new Option<string[]>("--model") { Description = "Embedding model, may be given several times: an installed one's name, a folder, or builtin, which it is unless given. The first is ideation, the others ideation:NAME.", DefaultValueFactory = _ => [] };
        var models = new ModelOption("the built-in one");
        var store = new StoreOption();
        var json = new Option<string?>("--json") { Description = "File for the figures." };
        var perItem = new Option<string?>("--per-item", "--per-query") { Description = "File for what each method gave for each item: ranking, hits and values, JSONL." };
        var readme = new Option<string?>("--readme") { Description = "Markdown page whose block between the two benchmark marks is rewritten with the tables." };
        var conditions = new Option<string?>("--update-conditions") { Description = "Folder of condition files: those of the tasks run get the new figures of the methods that depend on the model." };
        var card = new Option<bool>("--update-card") { Description = "Write what was measured into model.json of the first --model." };
        var seed = new Option<int>("--seed") { Description = "Same seed, same figures.", DefaultValueFactory = _ => defaults.Seed };
        var resamples = new Option<int>("--resamples") { Description = "Bootstrap resamples for the intervals.", DefaultValueFactory = _ => defaults.Resamples };
        resamples.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--resamples must be at least 1.");
            }
        });
        var command = new Command("evaluate", "Measure the suggestions and the embedding model beside baselines, with intervals.") { task, data, corpus, queries, groups, model, json, readme, perItem, conditions, card, seed, resamples, store };
        models.AddFolderTo(command);
        command.SetAction((parse, cancellationToken) => new EvaluateJob
        {
            Tasks = Chosen(parse.GetValue(task)!),
            Sources = EvaluationFiles.Resolve(parse.GetValue(data), parse.GetValue(corpus), parse.GetValue(queries), parse.GetValue(groups)),
            ModelFolders = [.. parse.GetValue(model)!.DefaultIfEmpty(ModelStore.BuiltIn).Select(models.Store(parse, store.Resolve(parse)).FolderOf)],
            Options = new EvaluationOptions { Seed = parse.GetValue(seed), Resamples = parse.GetValue(resamples) },
            Json = parse.GetValue(json),
            Page = parse.GetValue(readme),
            PerItem = parse.GetValue(perItem),
            Conditions = parse.GetValue(conditions),
            Card = parse.GetValue(card),
        }.RunAsync(cancellationToken));
        return command;
    }

    private static string[] Chosen(string[] tasks) => tasks.Contains(AllTasks) ? [.. TaskNames.All] : [.. TaskNames.All.Where(tasks.Contains)];
}
