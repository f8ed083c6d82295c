using System.Formats.Tar;
using System.IO.Compression;
using Ideation.Embeddings;
using Ideation.Embeddings.Store;

namespace Ideation.Tests.Embeddings.Store;

/// <summary>Small static models, stores for them, and archives of them.</summary>
internal static class SomeModels
{
    public static readonly DateTimeOffset Now = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    public static ModelStore Store(TemporaryFolder folder)
    {
        var builtIn = folder.File("builtin");
        if (!Directory.Exists(builtIn))
        {
            Write(builtIn, "shipped");
        }

        return new ModelStore(folder.File("models"), builtIn, new Clock());
    }

    public static string Write(string folder, string name)
    {
        ModelFolder.Write(folder, TinyModel.Trained, name, "English and a little Japanese", []);
        return folder;
    }

    public static string Zip(string path, string folder)
    {
        ZipFile.CreateFromDirectory(folder, path);
        return path;
    }

    public static string Tar(string path, string folder)
    {
        TarFile.CreateFromDirectory(folder, path, includeBaseDirectory: true);
        return path;
    }

    public static string Tgz(string path, string folder)
    {
        using var file = new GZipStream(File.Create(path), CompressionLevel.Fastest);
        TarFile.CreateFromDirectory(folder, file, includeBaseDirectory: true);
        return path;
    }

    /// <summary>Everything in a model store but its lock, so that a test sees what is left behind.</summary>
    public static string[] Left(ModelStore store) => Directory.Exists(store.Folder)
        ? [.. Directory.EnumerateFileSystemEntries(store.Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(store.Folder, path)).Where(path => path != ".lock")]
        : [];

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
