using System.Reflection;
using System.Text.RegularExpressions;
using Ideation.App;
using Ideation.Evaluation;
using Ideation.Patents;

namespace Ideation.Tests.App;

public partial class ExitCodesTests
{
    [Fact]
    public void The_readme_lists_every_exit_code_and_no_other()
    {
        var listed = Row().Matches(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "README.md"))).Select(match => match.Groups["code"].Value);
        var codes = typeof(ExitCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{field.GetRawConstantValue()}").ToArray();

        Assert.Equal(9, codes.Length);
        Assert.Equal(codes, listed);
    }

    public static TheoryData<Exception, int> Failures => new()
    {
        { new UsageException("x"), ExitCodes.Usage },
        { new InvalidDataException("x"), ExitCodes.BadInput },
        { new EvaluationException("x"), ExitCodes.BadInput },
        { new DirectoryNotFoundException("x"), ExitCodes.BadInput },
        { new PatentIndexException("x"), ExitCodes.Index },
        { new IOException("x"), ExitCodes.Output },
        { new UnauthorizedAccessException("x"), ExitCodes.Output },
        { new TaskCanceledException("x"), ExitCodes.Interrupted },
        { new InvalidOperationException("x"), ExitCodes.Fault },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void What_went_wrong_decides_the_exit_code(Exception exception, int code) =>
        Assert.Equal(code, Failure.Describe(exception).Code);

    [GeneratedRegex(@"^\| (?<code>\d+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
