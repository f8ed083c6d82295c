using System.Globalization;
using System.Text.Json;

namespace Ideation.App.Worker;

/// <summary>The folder that files arrive in, and its subfolders for those that were taken.</summary>
internal sealed class Inbox(string folder)
{
    private const string ReportEnding = ".report.json";
    private static readonly string[] Unfinished = [".part", ".partial", ".tmp", ".crdownload", ".filepart"];

    public string Folder { get; } = Path.GetFullPath(folder);

    /// <summary>Files that may be taken, the oldest first; subfolders, dotfiles and names of unfinished transfers are left alone.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public IReadOnlyList<FileInfo> Files() =>
    [
        .. new DirectoryInfo(Folder).EnumerateFiles()
            .Where(file => !file.Name.StartsWith('.') && !Unfinished.Contains(file.Extension, StringComparer.OrdinalIgnoreCase))
            .OrderBy(file => file.LastWriteTimeUtc)
            .ThenBy(file => file.Name, StringComparer.Ordinal),
    ];

    /// <summary>Moves a file to the subfolder of its outcome, its report beside it; a name that is taken there gets a number.</summary>
    /// <returns>Where the file is now.</returns>
    public string Finish(string path, FileReport report)
    {
        var target = Directory.CreateDirectory(Path.Combine(Folder, report.Outcome)).FullName;
        var moved = Path.Combine(target, FreeName(target, Path.GetFileName(path)));

        // The report comes first: after a crash in between, the file is taken again and the report written over.
        WriteWhole(moved + ReportEnding, JsonSerializer.SerializeToUtf8Bytes(report, WorkerJson.Default.FileReport));
        File.Move(path, moved);
        return moved;
    }

    private static string FreeName(string target, string name)
    {
        var (stem, ending) = Divide(name);
        var free = name;
        for (var number = 2; File.Exists(Path.Combine(target, free)); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}{ending}");
        }

        return free;
    }

    private static (string Stem, string Ending) Divide(string name)
    {
        var packed = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[^3..] : "";
        var plain = name[..^packed.Length];
        var extension = Path.GetExtension(plain);
        return (plain[..^extension.Length], extension + packed);
    }

    private static void WriteWhole(string path, byte[] content)
    {
        var unfinished = path + ".tmp";
        File.WriteAllBytes(unfinished, content);
        File.Move(unfinished, path, overwrite: true);
    }
}
