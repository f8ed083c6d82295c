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

    [Theory]
    [InlineData("Nous recouvrons les pièces et une couche est posée sur le métal.", true)]
    [InlineData("Wir beschichten die Teile und das Eis haftet nicht.", true)]
    [InlineData("我们的涂层让冰不会粘在金属上，客户很喜欢。", true)]
    [InlineData("Мы покрываем металлические детали", true)]
    [InlineData("우리는 금속 부품을 코팅합니다", true)]
    [InlineData("We coat parts for the La Rochelle yard and the El Paso plant.", false)]
    [InlineData("金属部品表面処理技術", false)]
    [InlineData("金属部品に被膜を形成する。", false)]
    [InlineData("Titanium nitride, 3 µm, α phase", false)]
    [InlineData("", false)]
    public void Only_what_is_plainly_another_language_is_called_so(string text, bool another) => Assert.Equal(another, TextLanguage.IsAnother(text));
}
