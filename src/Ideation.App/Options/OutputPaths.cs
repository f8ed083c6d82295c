namespace Ideation.App.Options;

/// <summary>Checks where output is to go before any work is done, so that none is done in vain.</summary>
internal static class OutputPaths
{
    /// <exception cref="IOException">A path is that of a folder, or its folder is missing or takes no files.</exception>
    /// <exception cref="UsageException">Two of them are the same.</exception>
    public static void RequireFiles(IEnumerable<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (!seen.Add(path))
            {
                throw new UsageException($"'{path}' is given for two outputs; expected a file of its own for each.");
            }

            if (Directory.Exists(path))
            {
                throw new IOException($"'{path}' is a folder; expected the name of a file to write.");
            }

            if (!Directory.Exists(Path.GetDirectoryName(path)))
            {
                throw new IOException($"'{path}' cannot be written: its folder does not exist.");
            }

            RequireWritable(path, Path.GetDirectoryName(path)!);
        }
    }

    /// <exception cref="IOException">The path is that of a file, or the folder could not be made.</exception>
    public static void RequireCsvFolder(string? folder)
    {
        if (folder is not null && File.Exists(folder))
        {
            throw new IOException($"'{Path.GetFullPath(folder)}' is a file; expected a folder for the CSV files.");
        }

        if (folder is not null)
        {
            var known = Path.GetFullPath(folder);
            while (!Directory.Exists(known) && Path.GetDirectoryName(known) is { } above)
            {
                known = above;
            }

            RequireWritable(folder, known);
        }
    }

    /// <summary>What opens a file goes by its ending.</summary>
    /// <exception cref="UsageException">The path has another ending.</exception>
    public static void RequireEnding(string? path, string option, params string[] endings)
    {
        if (path is not null && !endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
        {
            throw new UsageException($"{option} '{path}' does not end as such a file does; expected {string.Join(" or ", endings)}.");
        }
    }

    private static void RequireWritable(string path, string folder)
    {
        try
        {
            using var _ = new FileStream(Path.Combine(folder, $".ideation-{Path.GetRandomFileName()}"), new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"'{path}' cannot be written: '{folder}' takes no files{(e is FileNotFoundException ? "" : $" ({e.Message.TrimEnd('.')})")}.", e);
        }
    }
}
