using System.CommandLine;
using Ideation.App.Commands;
using Ideation.App.Commands.Evaluate;
using Ideation.App.Commands.Landscape;
using Ideation.App.Commands.Match;
using Ideation.App.Commands.Models;
using Ideation.App.Commands.Portfolio;

namespace Ideation.App;

/// <summary>The program's command line.</summary>
internal static class CommandLine
{
    public static RootCommand Create() => new("Shows a company another use for what it is already good at, in a field it would not have thought of, with quoted evidence from patents and the partners it would need.")
    {
        DemoCommand.Create(),
        IngestCommand.Create(),
        SearchCommand.Create(),
        StrengthCommand.Create(),
        ProposeCommand.Create(),
        PartnersCommand.Create(),
        LandscapeCommand.Create(),
        MatchCommand.Create(),
        PortfolioCommand.Create(),
        EvaluateCommand.Create(),
        ReembedCommand.Create(),
        TrainCommand.Create(),
        FitCommand.Create(),
        ModelsCommand.Create(),
        ServeCommand.Create(),
        DoctorCommand.Create(),
    };

    /// <summary>Parses and runs; whatever goes wrong ends as one sentence on standard error and an exit code.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var parsed = Create().Parse(arguments);
        if ((Mistyped.Describe(parsed) ?? parsed.Errors.Select(error => OneLine(error.Message)).FirstOrDefault()) is { } problem)
        {
            var help = $"'{string.Join(' ', ["ideation", .. Mistyped.Path(parsed.CommandResult), "--help"])}'";
            await Console.Error.WriteLineAsync($"ideation: {problem}{(problem.EndsWith('?') ? $" See {help}." : $"; see {help}.")}");
            return ExitCodes.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
        }
        catch (Exception e)
        {
            var (code, sentence) = Failure.Describe(e);
            await Console.Error.WriteLineAsync($"ideation: {sentence}");
            return code;
        }
    }

    private static string OneLine(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
}
