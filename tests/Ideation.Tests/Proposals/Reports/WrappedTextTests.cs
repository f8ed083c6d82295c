using Ideation.Proposals.Reports;

namespace Ideation.Tests.Proposals.Reports;

public class WrappedTextTests
{
    [Theory]
    [InlineData("windows, doors & shutters", 8, "windows, doors|& shutters")]
    [InlineData("塗装・コーティング方法", 7, "塗装・コーティ|ング方法")]
    [InlineData("チョコレート・菓子・アイスクリーム (A23G)", 15, "チョコレート・菓子・アイスク|リーム (A23G)")]
    public void Words_stay_whole_and_no_line_begins_with_a_long_vowel(string name, double width, string lines) =>
        Assert.Equal(lines, string.Join('|', WrappedText.Lines(name, width, 4)));

    [Fact]
    public void What_exceeds_the_lines_ends_in_an_ellipsis() =>
        Assert.Equal(["seals,", "pistons…"], WrappedText.Lines("seals, pistons and pressure vessels", 5, 2));
}
