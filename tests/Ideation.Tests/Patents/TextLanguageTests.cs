using Ideation.Patents;

namespace Ideation.Tests.Patents;

public class TextLanguageTests
{
    [Theory]
    [InlineData("翼に氷が付くことを防ぐ被膜", "ja")]
    [InlineData("撥水性被膜", "ja")]
    [InlineData("ﾃﾞｰﾀ処理", "ja")]
    [InlineData("LEDを使うAI画像検査", "ja")]
    [InlineData("A coating named 撥水 keeps ice from a blade", "en")]
    [InlineData("Revêtement pour une pale", "en")]
    [InlineData("123 ...", "en")]
    [InlineData("", "en")]
    public void A_fifth_of_the_letters_makes_a_text_Japanese(string text, string language) => Assert.Equal(language, TextLanguage.Detect(text));
}
