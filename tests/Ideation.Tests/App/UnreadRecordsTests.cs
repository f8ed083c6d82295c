using Ideation.App.Commands;
using Ideation.Proposals.Matches;

namespace Ideation.Tests.App;

public class UnreadRecordsTests
{
    [Theory]
    [InlineData("en", "ideation: 12 records could not be used:")]
    [InlineData("ja", "ideation: 使えない記録が12件あります：")]
    public void The_first_ten_are_told_with_their_reasons_and_how_many_are_left(string language, string heading)
    {
        var records = Enumerable.Range(1, 12).Select(line => new NotReadRecord("list.txt", line, "'x'\nexpected a number")).ToArray();
        using var output = new StringWriter();

        UnreadRecords.Tell(records, language, output);

        var lines = output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Equal(heading, lines[0]);
        Assert.Equal("  list.txt, 1: 'x' expected a number", lines[1]);
        Assert.Equal(12, lines.Length);
        Assert.Equal("  … 2", lines[^1]);
    }

    [Fact]
    public void Nothing_is_said_of_none()
    {
        using var output = new StringWriter();

        UnreadRecords.Tell([], "en", output);

        Assert.Empty(output.ToString());
    }
}
