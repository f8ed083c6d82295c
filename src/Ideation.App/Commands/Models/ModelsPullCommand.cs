using System.CommandLine;
using Ideation.App.Options;
using Ideation.Embeddings.Store;
using Ideation.Proposals.Reports;

namespace Ideation.App.Commands.Models;

/// <summary><c>ideation models pull NAME</c>: fetches a model that a catalogue lists.</summary>
internal static class ModelsPullCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "A model's name in the catalogue" };
        var catalogue = new CatalogueOption();
        var trust = new Option<bool>("--trust-on-first-use") { Description = "Take files whose hash no catalogue states, and record what came, so that later fetches are verified against it" };
        var json = new JsonOption();
        var store = new ModelStoreOptions();
        var command = new Command("pull", "Fetch a model of the catalogue, verify it and take it into the store; resumable, and nothing of yours is sent") { name, catalogue, trust, json };
        store.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = store.Resolve(parsed);
            var entry = Catalogues.Find(parsed.GetValue(name)!, settings.Models, catalogue.Given(parsed));
            var model = await RunAsync(entry, settings.Models, parsed.GetValue(trust), cancellationToken);
            ModelText.WriteInstalled(model, settings, parsed.GetValue(json));
            return ExitCodes.Done;
        });
        return command;
    }

    private static async Task<InstalledModel> RunAsync(CatalogueEntry entry, ModelStore models, bool trust, CancellationToken cancellationToken)
    {
        Console.Error.WriteLine($"{entry.Name}: licence {ModelText.Stated(entry.Licence)}; {entry.Files.Count} files from {string.Join(", ", ModelDownload.HostsOf(entry))}, asked for by their addresses; nothing else is sent.");
        if (entry.Note is { } note)
        {
            Console.Error.WriteLine($"Note: {PlainLine.Of(note)}");
        }

        var download = new ModelDownload(models, new DownloadOptions(), TimeProvider.System);
        var model = await DownloadBars.RunAsync(progress => download.RunAsync(entry, trust, address => Console.Error.WriteLine($"Contacting {address.Authority}."), progress, cancellationToken));
        if (trust && !entry.IsVerifiable)
        {
            Console.Error.WriteLine($"Sizes and hashes of what came are recorded in {models.CataloguePath}; later fetches are verified against them.");
        }

        return model;
    }
}
