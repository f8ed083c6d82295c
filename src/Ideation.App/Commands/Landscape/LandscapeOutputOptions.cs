using System.CommandLine;
using Ideation.App.Options;
using Ideation.Proposals.Landscapes;
using Ideation.Proposals.Reports;

namespace Ideation.App.Commands.Landscape;

/// <summary>Where a landscape goes.</summary>
internal sealed class LandscapeOutputOptions
{
    private readonly Option<string?> _html = new("--html") { Description = "Write a self-contained HTML page with charts and their data", HelpName = "FILE" };

    private readonly Option<string?> _json = new("--json") { Description = "Write the landscape as JSON; - for standard output", HelpName = "FILE" };

    private readonly Option<string?> _csv = new("--csv") { Description = "Write the data of every chart as CSV into this folder, made when missing", HelpName = "DIR" };

    public void AddTo(Command command)
    {
        command.Options.Add(_html);
        command.Options.Add(_json);
        command.Options.Add(_csv);
    }

    /// <summary>Checks where the files are to go, so that no work is done in vain.</summary>
    /// <exception cref="IOException">A folder is missing, or a path is that of a folder, or the other way round.</exception>
    public void RequireWritable(ParseResult parsed)
    {
        OutputPaths.RequireFiles(Files(parsed));
        OutputPaths.RequireCsvFolder(parsed.GetValue(_csv));
    }

    public async Task WriteAsync(ParseResult parsed, LandscapeReport report, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_html) is { } html)
        {
            await ReportFile.WriteAsync(Path.GetFullPath(html), LandscapeHtml.Render(report), cancellationToken);
        }

        if (parsed.GetValue(_csv) is { } folder)
        {
            Directory.CreateDirectory(folder);
            foreach (var table in LandscapeTables.Of(report))
            {
                await ReportFile.WriteAsync(Path.GetFullPath(Path.Combine(folder, table.Name + ".csv")), table.ToCsv(), cancellationToken);
            }
        }

        if (parsed.GetValue(_json) == "-")
        {
            Console.Write(LandscapeJsonReport.Render(report));
            return;
        }

        if (parsed.GetValue(_json) is { } json)
        {
            await ReportFile.WriteAsync(Path.GetFullPath(json), LandscapeJsonReport.Render(report), cancellationToken);
        }

        LandscapeConsole.Write(Terminal.Output(), report);
        foreach (var path in Files(parsed).Concat(parsed.GetValue(_csv) is { } written ? [Path.GetFullPath(written)] : []))
        {
            Console.WriteLine($"{(report.Language == "ja" ? "書き出しました" : "Written")}: {path}");
        }
    }

    private IEnumerable<string> Files(ParseResult parsed) =>
        new[] { parsed.GetValue(_html), parsed.GetValue(_json) }.OfType<string>().Where(path => path != "-").Select(path => Path.GetFullPath(path));
}
