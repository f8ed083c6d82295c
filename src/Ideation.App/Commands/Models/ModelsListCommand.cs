using System.CommandLine;
using Ideation.App.Options;

namespace Ideation.App.Commands.Models;

/// <summary><c>ideation models list</c>: the built-in model, the installed ones, and what can be fetched.</summary>
internal static class ModelsListCommand
{
    public static Command Create()
    {
        var json = new JsonOption();
        var catalogue = new CatalogueOption();
        var store = new ModelStoreOptions();
        var command = new Command("list", "List the models that can be used; * marks the one the index was made with") { json, catalogue };
        store.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) => await RunAsync(store.Resolve(parsed), catalogue.Given(parsed), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(WorkspaceSettings settings, string? catalogue, bool json, CancellationToken cancellationToken)
    {
        var identity = await ModelText.IndexIdentityAsync(settings, cancellationToken);
        var models = settings.Models.List();
        if (json)
        {
            Answer.WriteJson([.. models.Select(listed => ModelAnswer.From(listed, identity))], AnswerJson.Default.ModelAnswerArray);
            return ExitCodes.Done;
        }

        foreach (var listed in models)
        {
            ModelText.Write(listed, listed.Model is not null && listed.Model.Identity == identity);
        }

        if (identity is not null && settings.Models.FindByIdentity(identity) is null)
        {
            Console.WriteLine($"The index in {settings.IndexName} was made with {identity}, which is not installed.");
        }

        var known = Catalogues.Read(settings.Models, catalogue).SelectMany(file => file.Models).Select(entry => entry.Name).Distinct().Where(name => models.All(listed => listed.Name != name)).ToArray();
        if (known.Length > 0)
        {
            Console.WriteLine($"Can be fetched with 'ideation models pull NAME': {string.Join(", ", known)}");
        }

        return ExitCodes.Done;
    }
}
