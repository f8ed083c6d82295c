using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Ideation.App.Options;
using Ideation.Discovery;
using Ideation.Discovery.Strength;
using Ideation.Patents;
using Ideation.Proposals.Reports;
using Ideation.Proposals.Strength;

namespace Ideation.App.Commands;

/// <summary><c>ideation strength TEXT</c>: what the company is good at, taken apart, and the questions whose answers would sharpen the search.</summary>
internal static class StrengthCommand
{
    public static Command Create()
    {
        var text = new Argument<string?>("text") { Description = "What the company is good at, however vaguely; - for standard input", Arity = ArgumentArity.ZeroOrOne };
        var own = new Option<string[]>("--own") { Description = "Publication number of the company's own document in the index; may be repeated", HelpName = "NUMBER" };
        var applicant = new Option<string?>("--applicant") { Description = "Read the newest documents of this applicant in the index", HelpName = "NAME" };
        var homes = new Option<string[]>("--home-field") { Description = "IPC subclass the technology already belongs to (default: predicted); may be repeated", HelpName = "CODE" };
        var answers = new Option<string[]>("--answer") { Description = "Answer to a question, such as 1=yes, or in words; may be repeated", HelpName = "N=ANSWER" };
        var sheet = new Option<string?>("--sheet") { Description = "A sheet written before and edited", HelpName = "FILE" };
        var write = new Option<string?>("--write") { Description = "Write the sheet as a file to edit and give back with --sheet", HelpName = "FILE" };
        var language = new Option<string?>("--language") { Description = "Language of the wording, en or ja (default: that of the text)" }.AcceptOnlyFromAmong("en", "ja");
        var json = new JsonOption();
        var index = new IndexOptions();
        var command = new Command("strength", "Take a strength apart into function, mechanism, effect, conditions and products, and ask back what would sharpen the result") { text, own, applicant, homes, answers, sheet, write, language, json };
        index.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new StrengthRequest(
                parsed.GetValue(text),
                [.. (parsed.GetValue(own) ?? []).Select(Number)],
                parsed.GetValue(applicant) is { Length: > 0 } name ? Organisation.FromApplicant(name) : null,
                [.. (parsed.GetValue(homes) ?? []).Select(code => FieldCode.Parse(code, "--home-field")).Distinct()],
                parsed.GetValue(sheet),
                [.. (parsed.GetValue(answers) ?? []).Select(Answered)]);
            await using var workspace = await Workspace.OpenForDiscoveryAsync(index.Resolve(parsed), cancellationToken);
            var found = await new StrengthJob(workspace).RunAsync(request, cancellationToken);
            var wording = parsed.GetValue(language) ?? found.Technology.Language;
            await WriteAsync(found, wording, parsed.GetValue(json), parsed.GetValue(write), cancellationToken);
            if (found.Abstention is null && !parsed.GetValue(json))
            {
                Console.WriteLine();
                Console.WriteLine(Uses(request, parsed.GetValue(write), [.. command.Options.Except([own, applicant, homes, answers, sheet, write, language, json]).Select(parsed.GetResult).OfType<OptionResult>().Where(option => !option.Implicit)], wording));
            }

            return found.Abstention is null ? ExitCodes.Done : ExitCodes.NoUse;
        });
        return command;
    }

    private static async Task WriteAsync(StrengthSheet sheet, string language, bool json, string? file, CancellationToken cancellationToken)
    {
        if (file is not null && sheet.Abstention is null)
        {
            await ReportFile.WriteAsync(Path.GetFullPath(file), StrengthFile.Render(sheet, language), cancellationToken);
        }

        if (json)
        {
            Console.WriteLine(StrengthFile.Render(sheet, language));
            return;
        }

        foreach (var line in StrengthText.Render(sheet, language))
        {
            Console.WriteLine(line);
        }

        if (file is not null && sheet.Abstention is null)
        {
            Console.WriteLine(StrengthText.Written(Path.GetFullPath(file), language));
        }
    }

    // The sheet on the screen is that of a file where it was written to one, or was read from one and not answered since. Where the index is has to be said again.
    private static string Uses(StrengthRequest request, string? written, IReadOnlyList<OptionResult> index, string language)
    {
        var file = written ?? (request.Answers.Count == 0 ? request.Sheet : null);
        string[] words = ["ideation", "propose", "--sheet", file ?? "sheet.json", .. index.SelectMany(option => option.Tokens.Select(token => token.Value).Prepend(option.Option.Name))];
        return StrengthText.Uses(string.Join(' ', words.Select(word => word.Any(char.IsWhiteSpace) ? $"\"{word}\"" : word)), file is not null, language);
    }

    private static PublicationNumber Number(string number) => PublicationNumber.TryParse(number, out var parsed)
        ? parsed
        : throw new UsageException($"--own '{number}' is not a publication number; expected one such as EP1000000A1.");

    // Words may hold an equals sign, too.
    private static (int Number, QuestionAnswer Answer) Answered(string answer) =>
        answer.Split('=', 2) is [var number, var words] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) && QuestionAnswer.Parse(words) is { } said
            ? (parsed, said)
            : throw new UsageException($"--answer '{answer}' is not an answer; expected the number of a question and yes, no or words, such as 1=yes or 2=\"by dipping\".");
}
