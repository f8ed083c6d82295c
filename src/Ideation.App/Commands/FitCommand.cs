using System.CommandLine;
using Ideation.App.Options;
using Ideation.Embeddings.Store;

namespace Ideation.App.Commands;

/// <summary><c>ideation fit</c>: learns how fields are ranked with an embedding model and writes it beside the model.</summary>
internal static class FitCommand
{
    public static Command Create()
    {
        var recipe = new Option<FileInfo>("--recipe") { Description = "Recipe of the model: says which texts there are, and whose classification must not be learnt from.", HelpName = "FILE", Required = true };
        var data = new Option<string>("--data") { Description = "Folder with the benchmark, which {data} in the recipe stands for.", HelpName = "DIR", Required = true };
        var output = new Option<string?>("--out") { Description = "File to write (default: NAME.ranking.json beside the model's folder, where the program looks for it)." };
        var models = new ModelOption("the built-in one");
        var store = new StoreOption();
        var command = new Command("fit", "Learn how fields are ranked with an embedding model.") { recipe, data, output, store };
        models.AddTo(command);
        command.SetAction((parse, cancellationToken) =>
        {
            var folder = models.Store(parse, store.Resolve(parse)).FolderOf(models.Given(parse) ?? ModelStore.BuiltIn);
            return FitJob.RunAsync(parse.GetRequiredValue(recipe).FullName, parse.GetRequiredValue(data), folder, parse.GetValue(output) ?? RankingFile.PathFor(folder), cancellationToken);
        });
        return command;
    }
}
