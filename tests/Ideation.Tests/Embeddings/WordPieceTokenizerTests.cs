using Ideation.Embeddings.Tokenisation;

namespace Ideation.Tests.Embeddings;

public class WordPieceTokenizerTests
{
    private static readonly WordPieceTokenizer Tokenizer = new(
        ["[PAD]", "[UNK]", "a", "coat", "##ing", "coating", "x", "##x", "半", "##導", "##体", "半導体", "基", "##板", "センサ", "を", "abc", "123", "が", "ガ", "𠮷"]);

    [Theory]
    [InlineData("a coating", "a|coating")]
    [InlineData("A COATING.", "a|coating")]
    [InlineData("coat-ing", "coat|[UNK]|[UNK]|[UNK]")]
    [InlineData("半導体基板を", "半導体|[UNK]|##板|を")]
    [InlineData("半導板", "半|##導|##板")]
    [InlineData("センサを半導体", "センサ|を|半導体")]
    [InlineData("𠮷半", "𠮷|[UNK]")]
    public void Words_are_cut_by_script_and_then_into_the_longest_known_pieces(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Encode(text).Select(id => Tokenizer.Pieces[id])));

    [Theory]
    [InlineData("ＡＢＣ　１２３", "abc 123")]
    [InlineData("ｾﾝｻ", "センサ")]
    [InlineData("カ\u3099", "ガ")]
    [InlineData("abc\r\n\t123", "abc 123")]
    public void Widths_and_composed_forms_of_the_same_text_give_the_same_tokens(string one, string other)
    {
        Assert.NotEmpty(Tokenizer.Encode(one));
        Assert.Equal(Tokenizer.Encode(other), Tokenizer.Encode(one));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \t\n")]
    [InlineData("...、。【】")]
    public void Text_without_words_gives_no_tokens(string text) => Assert.Empty(Tokenizer.Encode(text));

    [Fact]
    public void An_unknown_character_becomes_one_unknown_token_and_the_rest_of_the_word_is_kept() =>
        Assert.Equal([Tokenizer.Pieces.ToList().IndexOf("x"), WordPieceTokenizer.UnknownId, 7], Tokenizer.Encode("xλx"));

    // Not as inline data: a test name cannot carry half a surrogate pair, so the runner would pass another text.
    [Fact]
    public void What_is_no_character_is_passed_over() =>
        Assert.All(["a \uD800 coating", "a \uFFFE coating"], text => Assert.Equal(Tokenizer.Encode("a coating"), Tokenizer.Encode(text)));

    [Fact]
    public void A_very_long_text_is_cut_at_the_limit_and_starts_as_the_short_one_does()
    {
        var ids = Tokenizer.Encode(string.Concat(Enumerable.Repeat("coating a ", 200_000)), 512);

        Assert.Equal(512, ids.Length);
        Assert.Equal(Tokenizer.Encode("coating a coating"), ids[..3]);
    }

    [Fact]
    public void A_very_long_word_is_read_to_its_end() =>
        Assert.Equal(5_000, Tokenizer.Encode(new string('x', 5_000), 6_000).Length);

    [Fact]
    public void The_file_gives_back_the_same_tokenizer()
    {
        var read = TokenizerFile.Read(TokenizerFile.Write(Tokenizer));

        Assert.Equal(Tokenizer.Pieces, read.Pieces);
    }

    [Fact]
    public void A_file_of_another_model_type_is_refused_by_name()
    {
        var error = Assert.Throws<FormatException>(() => TokenizerFile.Read("""{"model":{"type":"BPE","vocab":{}}}"""u8));

        Assert.Contains("'BPE'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vocabulary_without_its_special_tokens_is_refused() =>
        Assert.Throws<ArgumentException>(() => new WordPieceTokenizer(["a", "b"]));
}
