namespace Ideation.Embeddings.Store;

/// <summary>Where a model lies until it is whole; gone with everything in it when disposed. Only for who holds the store's lock: what a killed process left is cleared.</summary>
internal sealed class StagingFolder : IDisposable
{
    public StagingFolder(string storeFolder)
    {
        Path = System.IO.Path.Combine(storeFolder, ".staging");
        Clear();
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public string Make(string name) => Directory.CreateDirectory(System.IO.Path.Combine(Path, name)).FullName;

    public void Dispose() => Clear();

    private void Clear()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
