namespace Ideation.EndToEnd;

/// <summary>What a run of the program left behind.</summary>
public sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>Checks that the run ended with this code and one sentence, after nothing but the lines of progress that a slow run writes, and gives the sentence.</summary>
    public string Refused(int exitCode)
    {
        var lines = Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.True(ExitCode == exitCode && lines is [.., ['i', 'd', 'e', 'a', 't', 'i', 'o', 'n', ':', ' ', ..]] && lines[..^1].All(line => line.EndsWith("/s", StringComparison.Ordinal)), ToString());
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        return lines[^1]["ideation: ".Length..];
    }

    public ProgramRun Succeeded()
    {
        Assert.True(ExitCode == 0, ToString());
        return this;
    }

    public override string ToString() => $"exit code {ExitCode}\n--- output\n{Output}\n--- error\n{Error}";
}
