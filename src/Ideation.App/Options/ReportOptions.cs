using System.CommandLine;
using Ideation.Proposals;
using Ideation.Proposals.Reports;

namespace Ideation.App.Options;

/// <summary>In which language a proposal is written and where it goes.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string?> _language = new Option<string?>("--language") { Description = "Language of the proposal, en or ja (default: that of the technology's text)" }.AcceptOnlyFromAmong("en", "ja");

    private readonly Option<FileInfo?> _report = new("--report") { Description = "Write a self-contained HTML report", HelpName = "FILE" };

    private readonly Option<string?> _json = new("--json") { Description = "Write the proposal as JSON; - for standard output", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        command.Options.Add(_language);
        command.Options.Add(_report);
        command.Options.Add(_json);
    }

    public string Language(ParseResult parsed, string technologyLanguage) => parsed.GetValue(_language) ?? technologyLanguage;

    /// <summary>Checks where the files are to go, so that no work is done in vain.</summary>
    /// <exception cref="IOException">A folder is missing, or a path is that of a folder.</exception>
    public void RequireWritable(ParseResult parsed) => OutputPaths.RequireFiles(Paths(parsed));

    public async Task WriteAsync(ParseResult parsed, Proposal proposal, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_report) is { } report)
        {
            await ReportFile.WriteAsync(report.FullName, HtmlReport.Render(proposal), cancellationToken);
        }

        if (parsed.GetValue(_json) is { } json && json != "-")
        {
            await ReportFile.WriteAsync(Path.GetFullPath(json), JsonReport.Render(proposal), cancellationToken);
        }

        if (parsed.GetValue(_json) == "-")
        {
            Console.WriteLine(JsonReport.Render(proposal));
            return;
        }

        foreach (var line in TextReport.Render(proposal))
        {
            Console.WriteLine(line);
        }

        foreach (var path in Paths(parsed))
        {
            Console.WriteLine($"{(proposal.Language == "ja" ? "書き出しました" : "Written")}: {path}");
        }
    }

    private IEnumerable<string> Paths(ParseResult parsed) =>
        new[] { parsed.GetValue(_report)?.FullName, parsed.GetValue(_json) }.OfType<string>().Where(path => path != "-").Select(path => Path.GetFullPath(path));
}
