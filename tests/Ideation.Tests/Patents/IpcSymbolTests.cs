using System.Globalization;
using Ideation.Patents;

namespace Ideation.Tests.Patents;

public class IpcSymbolTests
{
    [Theory]
    [InlineData("A61K 31/20", "A61K 31/20")]
    [InlineData("H04L63/04", "H04L 63/04")]
    [InlineData("a61k31/20", "A61K 31/20")]
    [InlineData("A01G   9/12        20060101AFI20091204BHJP        ", "A01G 9/12")]
    [InlineData("G06T   9/    00            A I", "G06T 9/00")]
    [InlineData("A61K 31/00 (2006.01)", "A61K 31/00")]
    [InlineData("A61K0031/20", "A61K 31/20")]
    [InlineData("C12N15/00@A", "C12N 15/00")]
    [InlineData("C12N15/00ZNA", "C12N 15/00")]
    [InlineData("G01N37/00,102", "G01N 37/00")]
    [InlineData("G02F1/1333 500", "G02F 1/1333")]
    [InlineData("H01L31/035281", "H01L 31/035281")]
    [InlineData("Ａ６１Ｋ　３１／２０", "A61K 31/20")]
    [InlineData("A61K31", "A61K 31/00")]
    [InlineData("B08B", "B08B")]
    [InlineData("D65D 1/00", "D65D 1/00")]
    public void The_forms_of_offices_and_exports_are_read(string text, string expected)
    {
        var symbol = IpcSymbol.Parse(text, CultureInfo.InvariantCulture);

        Assert.Equal(expected, symbol.ToString());
        Assert.Equal(symbol, IpcSymbol.Parse(expected, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("G06F2221/2127", true)]
    [InlineData("Y10T442/2992", true)]
    [InlineData("Y02E", true)]
    [InlineData("G06F 21/00", false)]
    [InlineData("F16C 1900/00", false)]
    public void The_parts_that_only_CPC_has_are_told_apart(string text, bool cpcOnly) => Assert.Equal(cpcOnly, IpcSymbol.Parse(text, CultureInfo.InvariantCulture).IsCpcOnly);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("A61")]
    [InlineData("Z99Z 1/00")]
    [InlineData("A61K 31/2")]
    [InlineData("A61K/20")]
    [InlineData("2B023AA01")]
    [InlineData("nonsense")]
    public void Anything_else_is_refused(string? text) => Assert.False(IpcSymbol.TryParse(text, out _));

    // Not as inline data: a test name cannot carry half a surrogate pair, so the runner would pass another text.
    [Fact]
    public void What_is_no_character_is_refused_and_not_an_error() =>
        Assert.All(["A61K\uD800", "A61K \uFFFE31/20"], text => Assert.False(IpcSymbol.TryParse(text, out _)));
}
