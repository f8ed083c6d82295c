namespace Ideation.Embeddings.Store;

/// <summary>The right to change a model store: a file that one process at a time holds open for itself.</summary>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream _file;

    private StoreLock(FileStream file) => _file = file;

    /// <exception cref="EmbeddingModelException">Another process holds it.</exception>
    public static StoreLock Take(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, ".lock");
        try
        {
            return new StoreLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (File.Exists(path))
        {
            throw new EmbeddingModelException($"Another ideation process is changing the models in {folder}; wait until it has finished.", e);
        }
    }

    public void Dispose() => _file.Dispose();
}
