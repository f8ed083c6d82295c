using Ideation.Embeddings.Training;

namespace Ideation.Tests.Embeddings;

public class VocabularyLearnerTests
{
    [Fact]
    public void The_most_frequent_pairs_are_merged_first()
    {
        var words = new Dictionary<string, long> { ["aab"] = 5, ["aac"] = 4, ["xy"] = 1 };

        var pieces = PairMerges.Learn(words, 8, 2, TestContext.Current.CancellationToken);

        Assert.Equal(["a", "##a", "##b", "##c", "aa", "aab", "aac"], pieces);
    }

    [Fact]
    public void Every_character_seen_is_covered_and_frequent_words_are_whole()
    {
        var words = new Dictionary<string, long> { ["coating"] = 50, ["coated"] = 40, ["撥水性"] = 30, ["ζ"] = 1 };

        var tokenizer = VocabularyLearner.Learn(words, 40, 2, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(1, tokenizer.Encode("coating coated 撥水性 ζ 撥 gnitaoc"[..22]));
        Assert.Single(tokenizer.Encode("coating"));
        Assert.Single(tokenizer.Encode("撥水性"));
    }
}
