using System.CommandLine;
using System.Globalization;
using Ideation.App.Options;
using Ideation.Ingestion;
using Ideation.Patents;

namespace Ideation.App.Commands;

/// <summary><c>ideation ingest FILE…</c>: takes patent documents into the index.</summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("file") { Description = "JSONL or CSV, plain or .gz", Arity = ArgumentArity.OneOrMore };
        var columns = new Option<string?>("--columns") { Description = "For CSV: which column holds what, such as number=Doc No,abstract=Abstract", HelpName = "MAP" };
        var again = new Option<bool>("--again") { Description = "Read the file from its start even if it was taken before; unchanged documents are still skipped" };
        var json = new JsonOption();
        var index = new IndexOptions();
        var command = new Command("ingest", "Take patent documents into the index; resumable, and a second run embeds nothing") { files, columns, again, json };
        index.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var map = parsed.GetValue(columns) is { } text ? ParseMap(text) : null;
            return await RunAsync(parsed.GetValue(files)!, map, parsed.GetValue(again), parsed.GetValue(json), index.Resolve(parsed), cancellationToken);
        });
        return command;
    }

    private static ColumnMap ParseMap(string text)
    {
        try
        {
            return ColumnMap.Parse(text);
        }
        catch (PatentSourceException e)
        {
            throw new UsageException(e.Message);
        }
    }

    private static async Task<int> RunAsync(FileInfo[] files, ColumnMap? columns, bool again, bool json, WorkspaceSettings settings, CancellationToken cancellationToken)
    {
        // A wrong path is said before any store is made.
        var sources = files.Select(file => (File: file, Source: PatentSources.Open(file.FullName, columns))).ToArray();
        await using var workspace = await Workspace.OpenForWritingAsync(settings, cancellationToken);
        var summaries = new List<IngestSummary>();
        foreach (var (file, source) in sources)
        {
            var summary = await IngestJob.RunAsync(source, file, again, json, workspace, settings, cancellationToken);
            summaries.Add(summary);
            if (!json)
            {
                Write(file, summary, QuarantineFile.In(settings.StoreFolder, file.FullName));
            }

            if (summary.Interrupted)
            {
                break;
            }
        }

        if (summaries.All(summary => !summary.Interrupted))
        {
            await workspace.KeepStatisticsAsync(cancellationToken);
        }

        if (json)
        {
            Answer.WriteJson([.. summaries], AnswerJson.Default.IngestSummaryArray);
        }
        else
        {
            var total = await workspace.Index.CountAsync(PatentFilter.None, CancellationToken.None);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The index in {settings.IndexName} holds {total:N0} documents."));
        }

        return summaries.Any(summary => summary.Interrupted) ? ExitCodes.Interrupted
            : summaries.Any(summary => summary.SourceProblem is not null) ? ExitCodes.BadInput
            : ExitCodes.Done;
    }

    private static void Write(FileInfo file, IngestSummary summary, QuarantineFile quarantine)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{file.Name}: {summary.Read:N0} read, {summary.Embedded:N0} embedded ({summary.Replaced:N0} replaced), {summary.Unchanged:N0} unchanged, {summary.Superseded:N0} superseded, {summary.Quarantined:N0} quarantined, {summary.SkippedByPosition:N0} taken before; {summary.Seconds:0.0} s, {summary.DocumentsPerSecond:N0} documents/s."));
        if (summary.Quarantined > 0)
        {
            Console.WriteLine($"  Quarantined records and reasons: {quarantine.Path}");
        }

        if (summary.SourceProblem is { } problem)
        {
            Console.Error.WriteLine($"ideation: {problem}");
        }

        if (summary.Interrupted)
        {
            Console.Error.WriteLine("ideation: Interrupted; run the same command again to go on from here.");
        }
    }
}
