using System.Text.Json;

namespace Ideation.Evaluation.Reports;

/// <summary>Writes the files of a run; a file appears whole or not at all.</summary>
public static class ReportFiles
{
    /// <summary>A task's report.</summary>
    public static Task WriteJsonAsync(string path, TaskReport report, CancellationToken cancellationToken) =>
        WriteAsync(path, stream => JsonSerializer.SerializeAsync(stream, report, ReportJson.Default.TaskReport, cancellationToken));

    /// <summary>The report of a run over several tasks.</summary>
    public static Task WriteJsonAsync(string path, BenchmarkReport report, CancellationToken cancellationToken) =>
        WriteAsync(path, stream => JsonSerializer.SerializeAsync(stream, report, ReportJson.Default.BenchmarkReport, cancellationToken));

    /// <summary>One line a task, method and item: <c>{task, id, method, ranked[], hits[], metrics}</c>.</summary>
    public static Task WriteItemsAsync(string path, IEnumerable<(string Task, IReadOnlyList<MethodScores> Scores)> results, CancellationToken cancellationToken) =>
        WriteAsync(path, async stream =>
        {
            foreach (var line in results.SelectMany(task => task.Scores.SelectMany(method => method.Scores.Select(score => ItemLine.From(task.Task, method.Name, score)))))
            {
                await JsonSerializer.SerializeAsync(stream, line, ItemLineJson.Default.ItemLine, cancellationToken).ConfigureAwait(false);
                stream.WriteByte((byte)'\n');
            }
        });

    /// <summary>Asks before a run of minutes whether its result can be kept.</summary>
    /// <exception cref="IOException">The folder of the file does not exist.</exception>
    public static void RequireFolder(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is not { } folder || !Directory.Exists(folder))
        {
            throw new IOException($"The file {path} cannot be written: its folder does not exist.");
        }
    }

    private static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        RequireFolder(path);
        var unfinished = path + ".unfinished";
        try
        {
            var stream = new BufferedStream(File.Create(unfinished), 1 << 16);
            await using (stream.ConfigureAwait(false))
            {
                await write(stream).ConfigureAwait(false);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(unfinished);
            throw new IOException($"The file {path} cannot be written: {e.Message}", e);
        }
        catch (OperationCanceledException)
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
