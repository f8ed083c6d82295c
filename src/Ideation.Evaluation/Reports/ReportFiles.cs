using System.Text;
using System.Text.Json;
using Ideation.Evaluation.Conditions;

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

    /// <summary>A report of a run over several tasks, as <c>--json</c> wrote it.</summary>
    /// <exception cref="EvaluationException">The file is missing or of another shape.</exception>
    public static BenchmarkReport ReadBenchmark(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize(stream, ReportJson.Default.BenchmarkReport) ?? throw new JsonException("the file holds null");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new EvaluationException($"The benchmark report {path} cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Writes the benchmark's tables into a page, between its two marks.</summary>
    /// <exception cref="EvaluationException">The page is missing or has no place for them.</exception>
    public static async Task WritePageAsync(string path, BenchmarkReport report, CancellationToken cancellationToken)
    {
        var page = BenchmarkMarkdown.Replace(ReadPage(path), report, path);
        await WriteAsync(path, stream => stream.WriteAsync(new UTF8Encoding(false).GetBytes(page), cancellationToken).AsTask()).ConfigureAwait(false);
    }

    /// <summary>Asks before a run of minutes whether the page has a place for its tables.</summary>
    /// <exception cref="EvaluationException">It is missing or has none.</exception>
    public static void RequirePage(string path) => BenchmarkMarkdown.Block(ReadPage(path), path);

    /// <summary>A condition, with its figures one a line.</summary>
    public static Task WriteConditionAsync(string path, EvaluationCondition condition, CancellationToken cancellationToken) =>
        WriteAsync(path, stream => stream.WriteAsync(new UTF8Encoding(false).GetBytes(condition.ToJson()), cancellationToken).AsTask());

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

    private static string ReadPage(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EvaluationException($"The page {path} cannot be read: {e.Message}", e);
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
