using Ideation.Embeddings.Training;

namespace Ideation.Tests.Embeddings.Training;

public class TermDictionaryTests
{
    private static readonly TermDictionary Dictionary = new(
    [
        new TermPair("熱交換器", "heat exchanger", 6),
        new TermPair("熱", "heat", 2),
        new TermPair("翼", "blade", 2),
        new TermPair("刃", "blade", 0.5),
        new TermPair("電池", "battery", 2),
        new TermPair("もの", "thing", 2),
    ]);

    [Fact]
    public void The_longest_English_term_is_found_and_plurals_with_it() =>
        Assert.Equal(["熱交換器", "翼|刃", "電池"], Japanese(Dictionary.FindEnglish("Heat exchangers cool the blade and its batteries.")));

    [Fact]
    public void The_longest_Japanese_term_is_found_and_kana_words_are_passed_over() =>
        Assert.Equal(["heat exchanger", "blade"], Dictionary.FindJapanese("熱交換器をもつものの翼").Select(found => Dictionary.Terms[found[0]].English));

    [Fact]
    public void The_more_trusted_meaning_comes_first() => Assert.Equal("翼", Dictionary.Terms[Assert.Single(Dictionary.FindEnglish("blades"))[0]].Japanese);

    [Fact]
    public void A_text_without_terms_has_none() => Assert.Empty(Dictionary.FindEnglish("of the and 12 x"));

    private static IEnumerable<string> Japanese(IEnumerable<int[]> found) => found.Select(meanings => string.Join('|', meanings.Select(term => Dictionary.Terms[term].Japanese)));
}
