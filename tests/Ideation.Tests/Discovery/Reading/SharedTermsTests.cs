using Ideation.Discovery.Reading;

namespace Ideation.Tests.Discovery.Reading;

public class SharedTermsTests
{
    private static readonly TermWeights Weights = new([Some.PatentDocument(@abstract: "ice ice valve"), Some.PatentDocument(@abstract: "a valve with ice")], []);

    [Fact]
    public void Words_are_matched_across_plural_and_repeated_words_are_joined() =>
        Assert.Equal(["boundary layer", "nozzle"], SharedTerms.Between("Boundary layers near the nozzles", "the boundary layer of one nozzle", "en", Weights).Select(term => term.Form));

    [Fact]
    public void Function_words_and_patent_words_are_not_shared_terms() =>
        Assert.Empty(SharedTerms.Between("The present invention provides a method comprising said means", "A method and said means of the present invention", "en", Weights));

    [Fact]
    public void Japanese_terms_are_the_longest_common_parts_and_never_cut_a_katakana_word()
    {
        var terms = SharedTerms.Between("撥水コーティング層を金属表面に形成する", "翼の撥水コーティングを形成したコート紙", "ja", Weights);

        Assert.Equal(["撥水コーティング"], terms.Select(term => term.Form));
    }
}
