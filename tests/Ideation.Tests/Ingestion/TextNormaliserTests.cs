using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ideation.Ingestion;

namespace Ideation.Tests.Ingestion;

public class TextNormaliserTests
{
    [Theory]
    [InlineData("  two\t\r\n words  ", "two words")]
    [InlineData("ice\u00A0and\u3000snow", "ice and snow")]
    [InlineData("bad\u0000 \u0007bell", "bad bell")]
    [InlineData("\u202Eevil\u202C \u2066x\u2069", "evil x")]
    [InlineData("soft\u00ADhyphen\u200B\uFEFF", "softhyphen")]
    [InlineData("Cafe\u0301", "Café")]
    [InlineData("テ\u3099ータ", "データ")]
    [InlineData("AT&amp;T &lt;b&gt; &#945; &ldquo;x&rdquo;", "AT&T <b> α “x”")]
    [InlineData("&amp;lt;", "<")]
    [InlineData("&lgr; and &Sgr; and &unknown;", "λ and Σ and &unknown;")]
    [InlineData("AT&T; R&D", "AT&T; R&D")]
    [InlineData("", "")]
    public void Text_is_brought_into_one_form(string text, string expected) => Assert.Equal(expected, TextNormaliser.Normalise(text));

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character() => Assert.Equal("half\uFFFDpair", TextNormaliser.Normalise("half\uD800pair"));

    [Theory]
    [InlineData("m² ① ﾃﾞｰﾀ Ａ㈱ 😀")]
    public void What_the_author_wrote_stays(string text) => Assert.Equal(text, TextNormaliser.Normalise(text));

    [Fact]
    public void Normalising_again_changes_nothing() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>().Filter(text => text is not null),
        text => TextNormaliser.Normalise(text) is var once && TextNormaliser.Normalise(once) == once && once.IsNormalized(NormalizationForm.FormC)).QuickCheckThrowOnFailure();
}
