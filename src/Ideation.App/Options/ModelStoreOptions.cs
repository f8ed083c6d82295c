using System.CommandLine;

namespace Ideation.App.Options;

/// <summary>Which models, and beside which index.</summary>
internal sealed class ModelStoreOptions
{
    private readonly StoreOption _store = new();

    private readonly ModelOption _models = new("the built-in one");

    public void AddTo(Command command)
    {
        command.Options.Add(_store);
        _models.AddFolderTo(command);
    }

    public WorkspaceSettings Resolve(ParseResult parsed)
    {
        var store = _store.Resolve(parsed);
        return new WorkspaceSettings { StoreFolder = store, Models = _models.Store(parsed, store) };
    }
}
