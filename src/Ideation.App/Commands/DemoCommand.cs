using System.CommandLine;
using Ideation.App.Options;
using Ideation.Discovery;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Uses;
using Ideation.Ingestion;
using Ideation.Patents;
using Ideation.Proposals.Reports;

namespace Ideation.App.Commands;

/// <summary><c>ideation demo</c>: the main job on the bundled sample, in English and in Japanese.</summary>
internal static class DemoCommand
{
    private const int Uses = 5;
    private const int UsesWithPartners = 3;

    private static readonly string SamplesFolder = Path.Combine(AppContext.BaseDirectory, "samples");

    private static readonly (string File, string HomeField)[] Technologies =
    [
        ("ice-shedding-coating.en.txt", "B05D"),
        ("low-adhesion-coating.ja.txt", "B05D"),
    ];

    public static Command Create()
    {
        var index = new IndexOptions();
        var command = new Command("demo", "Run the main job on the bundled sample corpus and write HTML reports");
        index.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) => await RunAsync(index.Resolve(parsed, "demo"), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(WorkspaceSettings settings, CancellationToken cancellationToken)
    {
        await using (var writing = await Workspace.OpenForWritingAsync(settings, cancellationToken))
        {
            foreach (var file in new DirectoryInfo(SamplesFolder).EnumerateFiles("patents-*.jsonl").OrderBy(file => file.Name, StringComparer.Ordinal))
            {
                await IngestJob.RunAsync(PatentSources.Open(file.FullName), file, fresh: false, quiet: true, writing, settings, cancellationToken);
            }
        }

        await using var workspace = await Workspace.OpenForDiscoveryAsync(settings, cancellationToken);
        var reports = new List<string>();
        foreach (var (file, homeField) in Technologies)
        {
            reports.Add(await ProposeAsync(file, homeField, workspace, settings, cancellationToken));
        }

        Console.WriteLine("The sample corpus is invented: its documents, publication numbers and organisations were written for this demonstration.");
        foreach (var report in reports)
        {
            Console.WriteLine($"Report: {report}");
        }

        return ExitCodes.Done;
    }

    private static async Task<string> ProposeAsync(string file, string homeField, Workspace workspace, WorkspaceSettings settings, CancellationToken cancellationToken)
    {
        var text = (await File.ReadAllTextAsync(Path.Combine(SamplesFolder, "technologies", file), cancellationToken)).Trim();
        var language = TextLanguage.Detect(text);
        var technology = new CoreTechnology { Text = text, Language = language, HomeFields = [FieldCode.Parse(homeField, "home field")] };
        var proposal = await new ProposalJob(workspace, TimeProvider.System).RunAsync(technology, Distance.Mix, Uses, UsesWithPartners, language, cancellationToken);
        foreach (var line in TextReport.Render(proposal))
        {
            Console.WriteLine(line);
        }

        Console.WriteLine();
        var report = Path.Combine(settings.ReportsFolder, $"demo.{language}.html");
        Directory.CreateDirectory(settings.ReportsFolder);
        await ReportFile.WriteAsync(report, HtmlReport.Render(proposal), cancellationToken);
        return report;
    }
}
