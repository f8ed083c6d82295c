using System.CommandLine;
using System.CommandLine.Parsing;
using Ideation.App.Options;
using Ideation.Embeddings.Store;
using Ideation.Embeddings.Training;

namespace Ideation.App.Commands;

/// <summary><c>ideation train</c>: learns an embedding model from patent text, alone, by a recipe or on top of another model, and writes its folder.</summary>
internal static class TrainCommand
{
    private const int ContinuedEpochs = 4;
    private const float ContinuedRate = 0.0005f;

    public static Command Create()
    {
        var defaults = new TrainingOptions();
        var recipe = new Option<FileInfo?>("--recipe") { Description = "Recipe file: makes the model it describes, from the same texts with the same options.", HelpName = "FILE" };
        var from = new Option<string?>("--from") { Description = $"Go on from this static model: the name of an installed one, a model's folder, or {ModelStore.BuiltIn}.", HelpName = "NAME|DIR" };
        var data = new Option<string[]>("--data") { Description = "Training texts: a file or folder of *.jsonl or *.jsonl.gz; repeat for more. With --recipe the folder that {data} stands for.", DefaultValueFactory = _ => [] };
        var output = new Option<string>("--out") { Description = "Model folder to write.", Required = true };
        var replace = new Option<bool>("--replace") { Description = "Also when a model is there already; it goes once the new one is complete." };
        var name = new Option<string?>("--name") { Description = "The model's name; the recipe's or the folder's unless given." };
        var licences = new Option<string?>("--licences") { Description = "Tab-separated file: source prefix, licence as the source states it." };
        var seed = new Option<int>("--seed") { Description = "Same seed and texts, same file.", DefaultValueFactory = _ => defaults.Seed };
        var epochs = new Option<int?>("--epochs") { Description = $"Passes over the texts (default: {defaults.Epochs}, {ContinuedEpochs} with --from)." };
        var vocabulary = new Option<int>("--vocabulary") { Description = "Pieces in the vocabulary.", DefaultValueFactory = _ => defaults.VocabularySize };
        var batch = new Option<int>("--batch") { Description = "Pairs in a batch.", DefaultValueFactory = _ => defaults.BatchSize };
        var rate = new Option<float?>("--learning-rate") { Description = "Highest learning rate." };
        var temperature = new Option<float>("--temperature") { Description = "Temperature of the contrastive loss.", DefaultValueFactory = _ => defaults.Temperature };
        var dropout = new Option<float>("--token-dropout") { Description = "Chance of a token being left out each time a text is shown.", DefaultValueFactory = _ => defaults.TokenDropout };
        var threads = new Option<int>("--threads") { Description = "Threads; they do not change the result.", DefaultValueFactory = _ => defaults.Threads };
        var views = new Option<bool>("--views") { Description = "Learn the sentence classifier that takes purpose and mechanism apart instead; --out is the weights file." };
        var check = new Option<string?>("--check") { Description = "With --views: sentences labelled by hand to measure on, 'purpose' or 'mechanism', a tab, the sentence.", HelpName = "FILE" };
        var models = new ModelOption("the built-in one");
        var store = new StoreOption();
        var command = new Command("train", "Learn an embedding model from patent text.") { recipe, from, data, output, replace, name, licences, seed, epochs, vocabulary, batch, rate, temperature, dropout, threads, views, check, store };
        models.AddFolderTo(command);
        Option[] ofRecipe = [licences, seed, epochs, vocabulary, batch, rate, temperature, dropout];
        IEnumerable<string> Ignored(CommandResult result) =>
            result.GetValue(recipe) is not null ? ofRecipe.Where(option => IsGiven(result, option)).Select(option => $"Leave out {option.Name} with --recipe: the recipe says it.")
            : result.GetValue(from) is not null && IsGiven(result, vocabulary) ? [$"Leave out {vocabulary.Name} with --from: the vocabulary stays that of the model."]
            : [];
        command.Validators.Add(result =>
        {
            if (result.GetValue(views) && ofRecipe.Concat([recipe, from, name]).FirstOrDefault(option => IsGiven(result, option)) is { } other)
            {
                result.AddError($"Leave out {other.Name} with --views: it is for embedding models.");
            }

            if (result.GetValue(check) is not null && !result.GetValue(views))
            {
                result.AddError("--check goes with --views.");
            }

            if (result.GetValue(recipe) is not null && result.GetValue(from) is not null)
            {
                result.AddError("Give --recipe or --from, not both: a recipe makes a model from the start.");
            }

            if (result.GetResult(output) is { Tokens: [{ Value: "" }] })
            {
                result.AddError("--out is empty; expected the folder to write the model to.");
            }

            if (result.GetResult(name) is not null && string.IsNullOrWhiteSpace(result.GetValue(name)))
            {
                result.AddError("--name is empty; expected what to call the model.");
            }

            if (result.GetValue(recipe) is null && result.GetValue(data) is not { Length: > 0 })
            {
                result.AddError("Give the training texts with --data, or a --recipe.");
            }

            if (result.GetValue(recipe) is not null && result.GetValue(data) is { Length: > 1 })
            {
                result.AddError("Give --data once with --recipe: it is the folder that {data} stands for.");
            }

            foreach (var ignored in Ignored(result))
            {
                result.AddError(ignored);
            }
        });
        command.SetAction((parse, cancellationToken) => parse.GetValue(views) ? ViewTrainingJob.RunAsync(parse.GetValue(data) ?? [], parse.GetRequiredValue(output), parse.GetValue(check), parse.GetValue(replace), cancellationToken) : TrainingJob.RunAsync(
            new TrainingRequest(
                parse.GetValue(recipe)?.FullName,
                parse.GetValue(from) is { } model ? models.Store(parse, store.Resolve(parse)).FolderOf(model) : null,
                parse.GetValue(data) ?? [],
                parse.GetRequiredValue(output),
                parse.GetValue(replace),
                parse.GetValue(name),
                parse.GetValue(licences)),
            defaults with
            {
                Seed = parse.GetValue(seed),
                Epochs = parse.GetValue(epochs) ?? (parse.GetValue(from) is null ? defaults.Epochs : ContinuedEpochs),
                VocabularySize = parse.GetValue(vocabulary),
                BatchSize = parse.GetValue(batch),
                LearningRate = parse.GetValue(rate) ?? (parse.GetValue(from) is null ? defaults.LearningRate : ContinuedRate),
                Temperature = parse.GetValue(temperature),
                TokenDropout = parse.GetValue(dropout),
                Threads = parse.GetValue(threads),
            },
            cancellationToken));
        return command;
    }

    private static bool IsGiven(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };
}
