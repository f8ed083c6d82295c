using System.CommandLine;
using Ideation.Proposals.Reports;

namespace Ideation.App.Options;

/// <summary>Where tables go: an HTML page, CSV files, an Excel workbook, JSON; what a person reads goes to the console.</summary>
internal sealed class TableOutputOptions(string what)
{
    private readonly Option<string?> _html = new("--html") { Description = $"Write {what} as a self-contained HTML page", HelpName = "FILE" };

    private readonly Option<string?> _csv = new("--csv") { Description = "Write every table as CSV into this folder, made when missing", HelpName = "DIR" };

    private readonly Option<string?> _excel = new("--excel") { Description = "Write an Excel workbook (.xlsx), a sheet a table", HelpName = "FILE" };

    private readonly Option<string?> _json = new("--json") { Description = $"Write {what} as JSON; - for standard output", HelpName = "FILE" };

    private readonly Option<string?> _language = new Option<string?>("--language") { Description = "Language of the answer, en or ja (default: that of the texts)" }.AcceptOnlyFromAmong("en", "ja");

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _html, _csv, _excel, _json, _language })
        {
            command.Options.Add(option);
        }
    }

    public string Language(ParseResult parsed, string ofTexts) => parsed.GetValue(_language) ?? ofTexts;

    /// <summary>Checks where the files are to go, so that no work is done in vain.</summary>
    /// <exception cref="UsageException">A file has the ending of another kind of file, or is named twice.</exception>
    /// <exception cref="IOException">A folder is missing, or a path is that of a folder, or the other way round.</exception>
    public void RequireWritable(ParseResult parsed)
    {
        OutputPaths.RequireEnding(parsed.GetValue(_html), "--html", ".html", ".htm");
        OutputPaths.RequireEnding(parsed.GetValue(_excel), "--excel", ".xlsx");
        OutputPaths.RequireFiles(Files(parsed));
        OutputPaths.RequireCsvFolder(parsed.GetValue(_csv));
    }

    /// <param name="parsed">The command line.</param>
    /// <param name="html">The page, made when a file wants it.</param>
    /// <param name="tables">Made when a file wants them.</param>
    /// <param name="json">The same as JSON.</param>
    /// <param name="console">Writes what a person reads; not called when JSON goes to standard output.</param>
    /// <param name="language">Of the last lines.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public async Task WriteAsync(ParseResult parsed, Func<string> html, Func<IReadOnlyList<ReportTable>> tables, Func<string> json, Action console, string language, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_html) is { } page)
        {
            await ReportFile.WriteAsync(Path.GetFullPath(page), html(), cancellationToken);
        }

        var made = new Lazy<IReadOnlyList<ReportTable>>(tables);
        if (parsed.GetValue(_csv) is { } folder)
        {
            Directory.CreateDirectory(folder);
            foreach (var table in made.Value)
            {
                await ReportFile.WriteAsync(Path.GetFullPath(Path.Combine(folder, table.Name + ".csv")), table.ToCsv(), cancellationToken);
            }
        }

        if (parsed.GetValue(_excel) is { } excel)
        {
            await ReportFile.WriteAsync(Path.GetFullPath(excel), Spreadsheet.Render(made.Value), cancellationToken);
        }

        if (parsed.GetValue(_json) is { } file && file != "-")
        {
            await ReportFile.WriteAsync(Path.GetFullPath(file), json(), cancellationToken);
        }

        if (parsed.GetValue(_json) == "-")
        {
            Console.Write(json());
            return;
        }

        console();
        foreach (var path in Files(parsed).Concat(parsed.GetValue(_csv) is { } written ? [Path.GetFullPath(written)] : []))
        {
            Console.WriteLine($"{(language == "ja" ? "書き出しました" : "Written")}: {path}");
        }
    }

    private IEnumerable<string> Files(ParseResult parsed) =>
        new[] { parsed.GetValue(_html), parsed.GetValue(_excel), parsed.GetValue(_json) }.OfType<string>().Where(path => path != "-").Select(path => Path.GetFullPath(path));
}
