using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace Ideation.App;

/// <summary>Finds the word of a command line that is no command, option or value, and what was probably meant.</summary>
internal static partial class Mistyped
{
    /// <param name="parsed">The command line.</param>
    /// <returns>A sentence without its stop; null when every word has its place.</returns>
    public static string? Describe(ParseResult parsed)
    {
        if (Find(parsed) is not { } word)
        {
            return null;
        }

        var command = Path(parsed.CommandResult);
        var sort = word.StartsWith('-') ? "no option" : parsed.CommandResult.Command.Subcommands.Count > 0 ? "no command" : "neither an option nor a value";
        var meant = Suggestions(parsed.CommandResult.Command, word);
        return $"'{word}' is {sort} of '{string.Join(' ', command.Prepend("ideation"))}'{(meant.Count > 0 ? $"; did you mean {string.Join(" or ", meant)}?" : "")}";
    }

    /// <summary>The commands that lead to one, without the program itself.</summary>
    public static IReadOnlyList<string> Path(CommandResult command) => command.Command is RootCommand ? [] : [.. command.Parent is CommandResult parent ? Path(parent) : [], command.Command.Name];

    // A command that takes any number of values takes an unknown option for one of them.
    private static string? Find(ParseResult parsed)
    {
        var taken = parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash) ? [] : parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value);
        return taken.FirstOrDefault(value => OptionName().IsMatch(value)) ?? (parsed.Errors.Count > 0 && parsed.UnmatchedTokens is [var first, ..] ? first : null);
    }

    // The parsing library knows how to correct; it only says so in several lines, of which the names are taken. It is asked about the word alone, by a command without values that could take it.
    private static IReadOnlyList<string> Suggestions(Command command, string word)
    {
        var bare = new RootCommand();
        foreach (var subcommand in command.Subcommands)
        {
            bare.Add(subcommand);
        }

        foreach (var option in command.Options.Where(option => bare.Options.All(own => own.Name != option.Name)).ToArray())
        {
            bare.Add(option);
        }

        var names = bare.Subcommands.Select(one => one.Name).Concat(bare.Options.SelectMany(option => option.Aliases.Prepend(option.Name))).Where(name => name.Trim('-').Length > 1).ToHashSet(StringComparer.Ordinal);
        var alone = bare.Parse([word]);
        if (alone.Action is not ParseErrorAction correction)
        {
            return [];
        }

        (correction.ShowHelp, correction.ShowTypoCorrections) = (false, true);
        using var output = new StringWriter();
        alone.Invoke(new InvocationConfiguration { Output = output, Error = output });
        return [.. output.ToString().Split('\n').Select(line => line.Trim()).Where(names.Contains).Distinct().Select(name => $"'{name}'")];
    }

    [GeneratedRegex("^--[A-Za-z][A-Za-z-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex OptionName();
}
