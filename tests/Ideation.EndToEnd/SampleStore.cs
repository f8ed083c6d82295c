[assembly: AssemblyFixture(typeof(Ideation.EndToEnd.SampleStore))]

namespace Ideation.EndToEnd;

/// <summary>A store that holds both halves of the sample corpus; tests only read from it.</summary>
public sealed class SampleStore : IAsyncLifetime
{
    private readonly IdeationProgram _program = new();

    public string Folder => _program.Store;

    public async ValueTask InitializeAsync() => (await _program.RunAsync("ingest", Samples.English, Samples.Japanese)).Succeeded();

    public ValueTask DisposeAsync()
    {
        _program.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A program with a folder of its own that reads this store.</summary>
    public IdeationProgram Reader() => new IdeationProgram().With("IDEATION_STORE", Folder);
}
