using System.Globalization;
using Ideation.Proposals.Chat;

namespace Ideation.Tests.Proposals.Chat;

public class FiguresTests
{
    [Theory]
    [InlineData("Of 1,204 documents, 3 belong.", "1204 3")]
    [InlineData("down to −40 °C, up to 0.71", "-40 0.71")]
    [InlineData("2010-2015", "2010 2015")]
    [InlineData("全角の１２３件", "123")]
    [InlineData("CO2 and H2O", "")]
    [InlineData("EP7654321", "7654321")]
    [InlineData("in three of a dozen", "3 12")]
    [InlineData("一つの仕組みと二つの分野", "")]
    [InlineData("三百二十社と十二件、一万人", "320 12 10000")]
    public void Numbers_are_found_in_digits_words_and_kanji(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Figures.In(text).Select(value => value.ToString(CultureInfo.InvariantCulture))));
}
