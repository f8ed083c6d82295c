using System.CommandLine;
using Ideation.PatentIndex.Qdrant;

namespace Ideation.App.Options;

/// <summary>Which store, which index in it, and which embedding model.</summary>
internal sealed class IndexOptions
{
    private readonly StoreOption _store = new();

    private readonly Option<string> _index = new Option<string>("--index")
    {
        Description = "embedded (default) or qdrant",
        DefaultValueFactory = _ => "embedded",
    }.AcceptOnlyFromAmong("embedded", "qdrant");

    private readonly Option<string?> _qdrantUrl = new("--qdrant-url") { Description = "Address of the Qdrant server, with --index qdrant (default: $IDEATION_QDRANT_URL)", HelpName = "URL" };

    private readonly Option<string> _collection = new("--collection") { Description = "Qdrant collection", DefaultValueFactory = _ => "ideation", HelpName = "NAME" };

    private readonly ModelOption _model = new("the one the index was made with, else the built-in one");

    public void AddTo(Command command)
    {
        command.Options.Add(_store);
        command.Options.Add(_index);
        command.Options.Add(_qdrantUrl);
        command.Options.Add(_collection);
        _model.AddTo(command);
    }

    public WorkspaceSettings Resolve(ParseResult parsed, string? storeSubfolder = null)
    {
        var store = _store.Resolve(parsed);
        return new WorkspaceSettings
        {
            StoreFolder = storeSubfolder is null ? store : Path.Combine(store, storeSubfolder),
            Model = _model.Given(parsed),
            Models = _model.Store(parsed, store),
            Qdrant = parsed.GetValue(_index) == "qdrant" ? Qdrant(parsed) : null,
        };
    }

    private QdrantOptions Qdrant(ParseResult parsed)
    {
        var url = parsed.GetValue(_qdrantUrl) ?? Environment.GetEnvironmentVariable("IDEATION_QDRANT_URL")
            ?? throw new UsageException("--index qdrant needs --qdrant-url with the address of the server, such as http://localhost:6333.");
        return (QdrantOptions.Parse(url, Environment.GetEnvironmentVariable(QdrantOptions.ApiKeyVariable)) with { Collection = parsed.GetValue(_collection)! }).Validated();
    }
}
