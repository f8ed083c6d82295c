using Ideation.Evaluation.Methods;

namespace Ideation.Tests.Evaluation;

public class TermsTests
{
    [Theory]
    [InlineData("The blade, and a Blade-shaped sheet.", "blade blade shaped sheet")]
    [InlineData("5 mm of TiO2 at 300", "mm tio2")]
    [InlineData("半導体の膜 film", "半導 導体 体の の膜 film")]
    [InlineData("a- --", "")]
    [InlineData("", "")]
    public void Text_becomes_words_without_function_words_and_pairs_of_Japanese_characters(string text, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), Terms.Of(text));
}
