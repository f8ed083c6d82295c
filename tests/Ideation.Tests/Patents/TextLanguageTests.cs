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
    [InlineData("Notre procédé dépose une couche mince sur des pièces métalliques et la glace n'y adhère pas.")]
    [InlineData("Wir beschichten Metallteile so, dass nichts daran haften bleibt und die Schicht hält.")]
    [InlineData("Wir beschichten Metallteile so, dass nichts daran haften bleibt.")]
    [InlineData("El domingo comimos todos en casa de la abuela y los primos.")]
    [InlineData("Наша компания работает на рынке")]
    [InlineData("저희 회사는 고객의 행복을 생각합니다")]
    [InlineData("ذهبنا أمس إلى السوق")]
    [InlineData("我们公司的产品和服务")]
    public void Other_languages_are_told_by_script_and_function_words(string text) => Assert.True(TextLanguage.IsAnother(text));

    [Theory]
    [InlineData("A coating on the die of a press keeps the la Roche mould from sticking.")]
    [InlineData("金属表面処理方法")]
    [InlineData("製品的中率向上装置")]
    [InlineData("私たちは金属部品に薄い膜を吹き付けます。")]
    [InlineData("Synergy")]
    [InlineData("αβγ receptor binding of a peptide")]
    [InlineData("123 ...")]
    [InlineData("")]
    public void English_and_Japanese_are_not_another_language(string text) => Assert.False(TextLanguage.IsAnother(text));
}
