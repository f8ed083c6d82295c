using Ideation.Discovery.Reading;

namespace Ideation.Tests.Discovery.Reading;

public class OwnTermsTests
{
    [Theory]
    [InlineData("ja", "撥水性", "撥水性のある布", 1, 0)]
    [InlineData("ja", "撥水性の膜を乾燥する", "乾燥した撥水性の布", 2, 0)]
    [InlineData("ja", "表面処理", "表面処理をした布", 2, 1)]
    [InlineData("ja", "撥水コーティング", "撥水コーティングをした布", 2, 1)]
    [InlineData("ja", "ガラスの板", "ガラスの窓", 1, 0)]
    [InlineData("ja", "撥水性", "速乾性の布", 0, 0)]
    [InlineData("en", "laser", "a laser pointer", 1, 0)]
    [InlineData("en", "a boundary layer", "the boundary layer of a wing", 2, 1)]
    [InlineData("en", "a turbulent boundary layer", "the turbulent boundary layer of a wing", 3, 1)]
    [InlineData("en", "a boundary near the layer", "layers without boundary", 2, 0)]
    public void A_word_counts_once_and_a_compound_by_its_words(string language, string text, string document, int words, int compounds)
    {
        var retrieved = Some.PatentDocument(title: "", @abstract: document, language: language);

        var own = new TermWeights([retrieved], Terms.KeysOf(text, language)).OwnTerms(retrieved);

        Assert.Equal((words, compounds), (own.Words, own.Compounds));
    }
}
