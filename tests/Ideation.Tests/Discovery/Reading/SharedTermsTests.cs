using Ideation.Discovery.Reading;

namespace Ideation.Tests.Discovery.Reading;

public class SharedTermsTests
{
    private static readonly TermWeights Weights = new([Some.PatentDocument(@abstract: "ice ice valve"), Some.PatentDocument(@abstract: "a valve with ice")], []);

    [Fact]
    public void Words_are_matched_across_plural_and_repeated_words_are_joined() =>
        Assert.Equal(["boundary layer", "nozzle"], SharedTerms.Between("Boundary layers near the nozzles", "the boundary layer of one nozzle", "en", Weights.Of).Select(term => term.Form));

    [Fact]
    public void Function_words_and_patent_words_are_not_shared_terms() =>
        Assert.Empty(SharedTerms.Between("The present invention provides a method comprising said means", "A method and said means of the present invention", "en", Weights.Of));

    [Fact]
    public void Japanese_terms_are_the_longest_common_parts_and_never_cut_a_katakana_word()
    {
        var terms = SharedTerms.Between("撥水コーティング層を金属表面に形成する", "翼の撥水コーティングを形成したコート紙", "ja", Weights.Of);

        Assert.Equal(["撥水コーティング"], terms.Select(term => term.Form));
    }

    [Fact]
    public void A_stop_word_is_not_cut_into_parts_that_two_texts_could_share() =>
        Assert.Equal(["ガラス"], SharedTerms.Between("ガラス製造方法【選択図】なし", "ガラスの製造方法【選択図】図１", "ja", Weights.Of).Select(term => term.Form));
}
