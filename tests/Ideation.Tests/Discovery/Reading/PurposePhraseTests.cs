using Ideation.Discovery.Reading;

namespace Ideation.Tests.Discovery.Reading;

public class PurposePhraseTests
{
    [Theory]
    [InlineData("Method and apparatus for detecting leaks in pipelines", "An apparatus.", "detecting leaks in pipelines")]
    [InlineData("Anti-icing coating for wind turbine blades", "A coating.", "Anti-icing coating for wind turbine blades")]
    [InlineData("", "A dust collector for a woodworking tool includes a fan and a bag.", "dust collector for a woodworking tool")]
    [InlineData("Device", "A polymer with side chains is disclosed. It is used in protective gloves for surgeons, and it is cheap.", "protective gloves for surgeons")]
    [InlineData("", "Novel gels are set forth which may be dried to prevent corrosion of steel bridges.", "prevent corrosion of steel bridges")]
    [InlineData("", "An extreme ultraviolet light (EUL) source device is disclosed.", "extreme ultraviolet light (EUL) source device")]
    [InlineData("", "A turbine blade root extends radially between a disc and a tip.", "turbine blade root")]
    [InlineData("", "Stable clusters are grown. They are used for instance in solar cell panels, or for coating glass lenses.", "coating glass lenses")]
    [InlineData("", "A hand-held sprayer for bathroom walls capable of solving a want of space.", "hand-held sprayer for bathroom walls")]
    public void English_purposes_are_taken_from_title_opening_or_pattern(string title, string text, string expected)
    {
        var document = Some.PatentDocument(title: title, @abstract: text);

        var (purpose, readable) = PurposePhrases.Find(document);
        Assert.True(readable);
        Assert.NotNull(purpose);
        Assert.Equal(expected, purpose.Quote);
        Assert.Contains(purpose.Quote, purpose.Part == EvidencePart.Title ? title : text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("航空機用除氷装置", "【課題】氷を除く。", "航空機用除氷装置")]
    [InlineData("ガラス切断方法", "【課題】中空ガラスを短時間で切断できる装置を提供する。【解決手段】刃を当てる。", "中空ガラスを短時間で切断できる装置")]
    [InlineData("利用装置", "", "利用装置")]
    public void Japanese_purposes_are_taken_from_title_or_problem(string title, string text, string expected) =>
        Assert.Equal(expected, PurposePhrases.Find(Some.PatentDocument(title: title, @abstract: text, language: "ja")).Phrase?.Quote);

    [Fact]
    public void A_document_with_nothing_to_quote_gives_no_purpose() =>
        Assert.Null(PurposePhrases.Find(Some.PatentDocument(title: "", @abstract: "")).Phrase);
}
