using System.CommandLine;
using Ideation.Embeddings.Store;

namespace Ideation.App.Options;

/// <summary><c>--model</c> and where the models lie by whose names it can be given: <c>--models DIR</c>, else <c>IDEATION_MODELS</c>, else <c>models</c> in the store.</summary>
internal sealed class ModelOption
{
    public const string FolderVariable = "IDEATION_MODELS";

    private readonly Option<string?> _model;

    private readonly Option<DirectoryInfo?> _folder = new("--models") { Description = $"Folder of the installed models (default: ${FolderVariable}, else models in the store)", HelpName = "DIR" };

    public ModelOption(string fallback) =>
        _model = new Option<string?>("--model") { Description = $"Embedding model: the name of an installed one, a model's folder, or {ModelStore.BuiltIn} (default: {fallback})", HelpName = "NAME|DIR" };

    public void AddTo(Command command)
    {
        command.Options.Add(_model);
        AddFolderTo(command);
    }

    public void AddFolderTo(Command command) => command.Options.Add(_folder);

    public string? Given(ParseResult parsed) => parsed.GetValue(_model);

    public ModelStore Store(ParseResult parsed, string storeFolder)
    {
        var folder = parsed.GetValue(_folder)?.FullName ?? Environment.GetEnvironmentVariable(FolderVariable);
        return new ModelStore(string.IsNullOrWhiteSpace(folder) ? Path.Combine(storeFolder, "models") : folder, WorkspaceSettings.BuiltInModelFolder, TimeProvider.System);
    }
}
