using Ideation.Patents;

namespace Ideation.PatentIndex.Store;

/// <summary>The right to write to a store: a file that one process at a time holds open for itself.</summary>
internal sealed class WriterLock : IDisposable
{
    private readonly FileStream _file;

    private WriterLock(FileStream file) => _file = file;

    /// <exception cref="PatentIndexException">Another process holds it.</exception>
    public static WriterLock Take(string folder)
    {
        var path = Path.Combine(folder, "writer.lock");
        try
        {
            return new WriterLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (e is not (DirectoryNotFoundException or PathTooLongException) && File.Exists(path))
        {
            throw new PatentIndexException($"Another ideation process is writing to {folder}; wait until it has finished, or use another store.", e);
        }
    }

    // The file stays: removing it could take away a lock that someone else has just opened.
    public void Dispose() => _file.Dispose();
}
