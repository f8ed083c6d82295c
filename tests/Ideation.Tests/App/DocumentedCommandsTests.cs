using System.Text.RegularExpressions;
using Ideation.App;

namespace Ideation.Tests.App;

public partial class DocumentedCommandsTests
{
    public static TheoryData<string, string> Commands()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "docs"), "*.md").Append(Path.Combine(RepositoryFolder.Root, "CONTRIBUTING.md")).Append(Path.Combine(RepositoryFolder.Root, "README.md"));
        var commands = new TheoryData<string, string>();
        foreach (var page in pages)
        {
            foreach (Match match in CommandLines().Matches(File.ReadAllText(page)))
            {
                commands.Add(Path.GetFileName(page), match.Groups["arguments"].Value.Split(" #")[0].Trim());
            }
        }

        return commands;
    }

    [Fact]
    public void There_are_documented_commands() => Assert.True(Commands().Count > 10);

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_documented_command_line_is_one_the_program_takes(string page, string arguments)
    {
        Assert.NotEmpty(page);
        if (arguments.Split(' ')[0] != "test")
        {
            Assert.Empty(CommandLine.Create().Parse(arguments).Errors);
        }
    }

    [GeneratedRegex(@"^\./ideation (?<arguments>[^…\n]+)$", RegexOptions.Multiline)]
    private static partial Regex CommandLines();
}
