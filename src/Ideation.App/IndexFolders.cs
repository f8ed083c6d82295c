using System.Security.Cryptography;
using System.Text;
using Ideation.Patents;

namespace Ideation.App;

/// <summary>Which folder of a store holds the index in use. One file names it, so that a new index takes the place of the old one in a single step.</summary>
internal sealed class IndexFolders(string storeFolder)
{
    private const string First = "index";

    private string NameFile => Path.Combine(storeFolder, "index.current");

    /// <summary>Read anew each time: another process may have switched.</summary>
    /// <exception cref="PatentIndexException">The file that names it holds something else.</exception>
    public string Current
    {
        get
        {
            var name = File.Exists(NameFile) ? File.ReadAllText(NameFile).Trim() : First;
            return IsIndex(name)
                ? Path.Combine(storeFolder, name)
                : throw new PatentIndexException($"{NameFile} is damaged: it does not name an index folder.");
        }
    }

    /// <summary>Where an index of this model is made; the same for the same model, so that an interrupted run finds it again.</summary>
    public string For(IndexIdentity identity)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{identity.ModelRevision} {identity.Dimensions}"));
        return Path.Combine(storeFolder, $"{First}-{Convert.ToHexStringLower(hash)[..16]}");
    }

    public void SwitchTo(string folder)
    {
        var unfinished = NameFile + ".part";
        using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
        {
            file.Write(Encoding.UTF8.GetBytes(Path.GetFileName(folder) + "\n"));
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, NameFile, overwrite: true);
    }

    /// <summary>Deletes every index that is neither in use nor the one named: what a switch left, and unfinished ones of other models.</summary>
    public void DeleteOthers(string? except = null)
    {
        var current = Current;
        foreach (var folder in Directory.EnumerateDirectories(storeFolder, First + "*").Where(path => IsIndex(Path.GetFileName(path)) && path != current && path != except))
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // A reader may still have it open where open files cannot be deleted; the next run tries again.
            }
        }
    }

    private static bool IsIndex(string name) => name == First
        || (name.Length == First.Length + 17 && name.StartsWith(First + "-", StringComparison.Ordinal) && name[(First.Length + 1)..].All(char.IsAsciiHexDigitLower));
}
