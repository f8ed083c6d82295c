namespace Ideation.Proposals.Reports;

/// <summary>Writes a report so that its path holds the whole of it or what was there before, never half.</summary>
public static class ReportFile
{
    /// <exception cref="IOException">The folder is missing or cannot be written to; the message names the path.</exception>
    public static Task WriteAsync(string path, string content, CancellationToken cancellationToken) => WriteAsync(path, System.Text.Encoding.UTF8.GetBytes(content), cancellationToken);

    /// <exception cref="IOException">The folder is missing or cannot be written to; the message names the path.</exception>
    public static async Task WriteAsync(string path, byte[] content, CancellationToken cancellationToken)
    {
        var target = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(target);
        if (folder is null || !Directory.Exists(folder))
        {
            throw new IOException($"The report cannot be written to '{target}': the folder '{folder}' does not exist.");
        }

        if (Directory.Exists(target))
        {
            throw new IOException($"The report cannot be written to '{target}': that is a folder, a file name was expected.");
        }

        var temporary = Path.Combine(folder, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            await using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 65536, FileOptions.Asynchronous))
            {
                await stream.WriteAsync(content, cancellationToken).ConfigureAwait(false);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new IOException($"The report cannot be written to '{target}': access to the folder or file was denied.", e);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
