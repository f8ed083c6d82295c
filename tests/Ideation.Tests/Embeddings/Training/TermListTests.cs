using Ideation.Embeddings.Training;

namespace Ideation.Tests.Embeddings.Training;

public class TermListTests
{
    [Fact]
    public void Explanations_articles_and_signs_are_left_out() =>
        Assert.Equal([new TermPair("着氷防止", "anti icing", 2), new TermPair("剥がす", "peel", 2)], Read("着氷防止\tanti-icing (of blades)", "剥がす\tto peel"));

    [Fact]
    public void Widths_are_made_one() => Assert.Equal("PTFEコーティング", Assert.Single(Read("ＰＴＦＥｺｰﾃｨﾝｸﾞ\tPTFE coating")).Japanese);

    [Theory]
    [InlineData("長い説明\ta phrase of more than three words")]
    [InlineData("いたるところにある\tprevalent")]
    [InlineData("空 白\tblank")]
    [InlineData("\tnothing")]
    [InlineData("無\t(only a note)")]
    public void Phrases_and_empty_cells_are_passed_over(string line) => Assert.Empty(Read(line));

    [Fact]
    public void Only_the_lines_of_the_named_source_are_read()
    {
        string[] lines = ["ja\ten\tsrc", "軸\tshaft\tone", "弁\tvalve\ttwo"];

        Assert.Equal("valve", Assert.Single(TermList.Read(lines, "terms.tsv", "two", 1)).English);
    }

    [Fact]
    public void A_missing_column_is_named()
    {
        var error = Assert.Throws<InvalidDataException>(() => TermList.Read(["ja\tenglish", "軸\tshaft"], "folder/terms.tsv", null, 1).ToList());

        Assert.Equal("The first line of 'terms.tsv' names the columns 'ja', 'english'; 'en' is missing.", error.Message);
    }

    private static List<TermPair> Read(params string[] lines) => [.. TermList.Read(["ja\ten", .. lines], "terms.tsv", null, 2)];
}
