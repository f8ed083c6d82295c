using Ideation.App.Options;
using Ideation.Embeddings.Store;
using Ideation.Patents;
using Ideation.Proposals.Reports;

namespace Ideation.App.Commands.Models;

/// <summary>A model in lines for a reader; what its authors wrote is printed as harmless text.</summary>
internal static class ModelText
{
    public static void Write(ListedModel listed, bool usedByIndex)
    {
        var mark = usedByIndex ? "*" : " ";
        if (listed.Model is not { } model)
        {
            Console.WriteLine($"{mark} {listed.Name}  {PlainLine.Of(listed.Problem!)}");
            return;
        }

        Console.WriteLine($"{mark} {listed.Name}  revision {model.Revision}  {ModelAnswer.NameOf(model.Kind)}  {string.Join(" or ", model.Dimensions)} dimensions  {ByteSize.Of(model.Bytes)}{(listed.IsBuiltIn ? "  built in" : "")}");
        Console.WriteLine($"    licence: {Stated(model.Licence)}; languages: {Stated(model.Languages)}");
        Console.WriteLine($"    {listed.Folder}");
    }

    public static void WriteInstalled(InstalledModel model, WorkspaceSettings settings, bool json)
    {
        var listed = settings.Models.Require(model.Name);
        if (json)
        {
            Answer.WriteJson(ModelAnswer.From(listed, indexIdentity: null), AnswerJson.Default.ModelAnswer);
            return;
        }

        Write(listed, usedByIndex: false);
        Console.WriteLine($"Installed. Use it with --model {model.Name}; an index made with another model is made again by 'ideation reembed --model {model.Name}'.");
    }

    public static string Stated(string? text) => string.IsNullOrEmpty(text) ? "not stated" : PlainLine.Of(text);

    /// <summary>The identity that the store's index records, or null where there is none or it cannot be read.</summary>
    public static async Task<string?> IndexIdentityAsync(WorkspaceSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            return (await Workspace.FindIdentityAsync(settings, cancellationToken))?.ModelRevision;
        }
        catch (PatentIndexException e)
        {
            await Console.Error.WriteLineAsync($"ideation: {e.Message}");
            return null;
        }
    }
}
