using Ideation.Embeddings.Training;

namespace Ideation.Tests.Embeddings;

public class VocabularyLearnerTests
{
    [Fact]
    public void The_most_frequent_pairs_are_merged_first()
    {
        var words = new Dictionary<string, long> { ["aab"] = 5, ["aac"] = 4, ["xy"] = 1 };

        var pieces = PairMerges.Learn(words, 8, 2, TestContext.Current.CancellationToken);

        Assert.Equal(["a", "b", "c", "aa", "aab", "aac"], pieces);
    }

    [Fact]
    public void Every_character_seen_is_covered_and_frequent_words_are_whole()
    {
        var words = new Dictionary<string, long> { ["coating"] = 50, ["coated"] = 40, ["撥水性"] = 30, ["ζ"] = 1 };

        var tokenizer = VocabularyLearner.Learn(words, 40, 10, 2, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(1, tokenizer.Encode("coating coated 撥水性 ζ 撥 gnitaoc"[..22]));
        Assert.Single(tokenizer.Encode("coating"));
        Assert.Single(tokenizer.Encode("撥水性"));
    }

    [Fact]
    public void Japanese_words_take_no_place_from_others()
    {
        var words = new Dictionary<string, long> { ["coat"] = 50, ["撥水性"] = 3_000, ["親水性"] = 2_000, ["耐熱性"] = 1_000 };

        var tokenizer = VocabularyLearner.Learn(words, 7, 1, 2, TestContext.Current.CancellationToken);

        Assert.Single(tokenizer.Encode("coat"));
        Assert.Equal(1, tokenizer.Pieces.Count(piece => piece.Length > 1 && piece[0] > '\u3000'));
    }
}
