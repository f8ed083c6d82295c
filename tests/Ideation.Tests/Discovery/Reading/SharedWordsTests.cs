using Ideation.Discovery.Reading;

namespace Ideation.Tests.Discovery.Reading;

public class SharedWordsTests
{
    [Fact]
    public void A_rare_word_in_common_counts_more_than_a_frequent_one()
    {
        var shared = Measure("silane blade", "silane x", "blade x", "blade y", "z w", "u v", "r s");

        Assert.True(shared[0] > shared[1] && shared[1] > 0);
        Assert.Equal(0, shared[3]);
    }

    [Fact]
    public void A_word_of_more_than_half_of_the_documents_counts_nothing() => Assert.All(Measure("blade", "blade a", "blade b", "c"), value => Assert.Equal(0, value));

    [Fact]
    public void A_long_document_does_not_win_by_length()
    {
        var shared = Measure("silane", "silane", "silane " + string.Join(' ', Enumerable.Range(0, 300).Select(i => $"w{i}")), "a", "b", "c");

        Assert.True(shared[0] > shared[1]);
    }

    private static double[] Measure(string text, params string[] documents) =>
        SharedWords.Measure(text.Split(' ').ToHashSet(), [.. documents.Select(document => document.Split(' '))]);
}
