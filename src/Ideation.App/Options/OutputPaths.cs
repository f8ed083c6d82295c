namespace Ideation.App.Options;

/// <summary>Checks where output is to go before any work is done, so that none is done in vain.</summary>
internal static class OutputPaths
{
    /// <exception cref="IOException">A path is that of a folder, or its folder is missing.</exception>
    public static void RequireFiles(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                throw new IOException($"'{path}' is a folder; expected the name of a file to write.");
            }

            if (!Directory.Exists(Path.GetDirectoryName(path)))
            {
                throw new IOException($"'{path}' cannot be written: its folder does not exist.");
            }
        }
    }

    /// <exception cref="IOException">The path is that of a file.</exception>
    public static void RequireCsvFolder(string? folder)
    {
        if (folder is not null && File.Exists(folder))
        {
            throw new IOException($"'{Path.GetFullPath(folder)}' is a file; expected a folder for the CSV files.");
        }
    }
}
