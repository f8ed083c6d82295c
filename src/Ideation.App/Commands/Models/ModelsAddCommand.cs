using System.CommandLine;
using Ideation.App.Options;

namespace Ideation.App.Commands.Models;

/// <summary><c>ideation models add PATH</c>: takes a model's folder or archive into the store.</summary>
internal static class ModelsAddCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "A model's folder, or a .zip, .tar or .tar.gz of one" };
        var name = new Option<string?>("--name") { Description = "What to call it (default: the name it has)", HelpName = "NAME" };
        var json = new JsonOption();
        var store = new ModelStoreOptions();
        var command = new Command("add", "Take a model into the store, after loading it once to see that it runs") { path, name, json };
        store.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = store.Resolve(parsed);
            var model = await settings.Models.AddAsync(parsed.GetValue(path)!, parsed.GetValue(name), cancellationToken);
            ModelText.WriteInstalled(model, settings, parsed.GetValue(json));
            return ExitCodes.Done;
        });
        return command;
    }
}
