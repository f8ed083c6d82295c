using Ideation.Proposals.Reports;

namespace Ideation.Tests.Proposals;

public class DocumentHeadingTests
{
    [Theory]
    [InlineData("Spray head", "A nozzle.", "en", "Spray head")]
    [InlineData("", "A nozzle.", "en", "“A nozzle.”")]
    [InlineData("", "A nozzle with a swirl chamber breaks oil into droplets, which a ring of air jets then carries into the burner of a boiler.", "en", "“A nozzle with a swirl chamber breaks oil into droplets, which a ring of air jets then…”")]
    [InlineData("", "旋回室をもつ噴口により油を液滴にし、環状の空気噴流がこれをボイラの燃焼器へ運ぶ装置であって、燃え残りを減らすもの。", "ja", "「旋回室をもつ噴口により油を液滴にし、環状の空気噴流がこれをボイラの燃焼器へ運ぶ装置であって…」")]
    [InlineData("", "", "en", "(no title)")]
    public void A_document_is_called_by_its_title_or_by_how_its_abstract_opens(string title, string text, string language, string expected) =>
        Assert.Equal(expected, DocumentHeading.Of(Some.PatentDocument(title: title, @abstract: text, language: language), language));

    [Fact]
    public void Quotation_marks_are_those_of_the_page() =>
        Assert.Equal("「A nozzle.」", DocumentHeading.Of(Some.PatentDocument(title: "", @abstract: "A nozzle.", language: "en"), "ja"));

    [Fact]
    public void No_character_is_cut_through() =>
        Assert.DoesNotContain(DocumentHeading.Of(Some.PatentDocument(title: "", @abstract: new string('a', 89) + "\U00029E3D\U00029E3D"), "en"), char.IsHighSurrogate);
}
