using System.CommandLine;
using Ideation.App.Options;

namespace Ideation.App.Commands.Models;

/// <summary><c>ideation models remove NAME</c>: deletes an installed model.</summary>
internal static class ModelsRemoveCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "An installed model's name" };
        var yes = new Option<bool>("--yes") { Description = "Also when the store's index was made with it" };
        var store = new ModelStoreOptions();
        var command = new Command("remove", "Delete an installed model") { name, yes };
        store.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = store.Resolve(parsed);
            var listed = settings.Models.RequireInstalled(parsed.GetValue(name)!);
            var identity = await ModelText.IndexIdentityAsync(settings, cancellationToken);
            if (!listed.IsBuiltIn && identity is not null && listed.Model?.Identity == identity && !parsed.GetValue(yes))
            {
                throw new UsageException($"The index in {settings.IndexName} was made with '{listed.Name}' and cannot be searched without it; add --yes to remove it all the same.");
            }

            settings.Models.Remove(listed);
            Console.WriteLine($"Removed {listed.Name}.");
            return ExitCodes.Done;
        });
        return command;
    }
}
