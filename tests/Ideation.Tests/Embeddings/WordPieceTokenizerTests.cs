using System.Text;
using Ideation.Embeddings.Tokenisation;

namespace Ideation.Tests.Embeddings;

public class WordPieceTokenizerTests
{
    private static readonly WordPieceTokenizer Tokenizer = new(
        ["[PAD]", "[UNK]", "a", "coat", "ing", "coating", "x", "半", "導", "体", "半導体", "基", "板", "センサ", "を", "abc", "123", "が", "ガ", "𠮷", "コンピュータ", "バルブ", "ブ"]);

    [Theory]
    [InlineData("a coating", "a|coating")]
    [InlineData("A COATING.", "a|coating")]
    [InlineData("coat-ing", "coat|ing")]
    [InlineData("coatings", "coating|[UNK]")]
    [InlineData("半導体基板を", "半導体|基|板|を")]
    [InlineData("半導板", "半|導|板")]
    [InlineData("センサを半導体", "センサ|を|半導体")]
    [InlineData("𠮷半", "𠮷|半")]
    public void Words_are_cut_by_script_and_then_into_the_longest_known_pieces(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Encode(text).Select(id => Tokenizer.Pieces[id])));

    [Theory]
    [InlineData("ＡＢＣ　１２３", "abc 123")]
    [InlineData("ｾﾝｻ", "センサ")]
    [InlineData("カ\u3099", "ガ")]
    [InlineData("abc\r\n\t123", "abc 123")]
    [InlineData("コンピューター", "コンピュータ")]
    [InlineData("コンピュータ‐", "コンピュータ")]
    [InlineData("ｺﾝﾋﾟｭｰﾀｰを", "コンピュータを")]
    [InlineData("コンピュ−タ", "コンピュータ")]
    [InlineData("ヴァルヴ", "バルブ")]
    [InlineData("ケース――", "ケース")]
    public void Widths_kana_variants_and_composed_forms_of_the_same_text_give_the_same_tokens(string one, string other)
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
        Assert.Equal(["x", "[UNK]", "x"], Tokenizer.Encode("xλx").Select(id => Tokenizer.Pieces[id]));

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

    [Theory]
    [InlineData("""{"[PAD]":0,"[UNK]":1,"a":3}""", "its token 'a' has the id 3; expected each number from 0 to 2 once")]
    [InlineData("""{"[PAD]":0,"[UNK]":1,"a":1}""", "its token 'a' has the id 1;")]
    [InlineData("""{"[PAD]":0,"[UNK]":-1}""", "its token '[UNK]' has the id -1;")]
    [InlineData("""{"[PAD]":0,"[UNK]":null}""", "its token '[UNK]' has the id null;")]
    [InlineData("""{"[PAD]":0,"[UNK]":1e99}""", "its token '[UNK]' has the id 1e99;")]
    [InlineData("""{"a":0,"[UNK]":1}""", "The vocabulary must begin with [PAD] and [UNK]")]
    public void A_file_with_a_vocabulary_out_of_order_is_refused_with_the_token(string vocabulary, string expected)
    {
        var content = Encoding.UTF8.GetBytes($$$"""{"model":{"type":"WordPiece","continuing_subword_prefix":"","vocab":{{{vocabulary}}}}}""");

        Assert.Contains(expected, Assert.Throws<FormatException>(() => TokenizerFile.Read(content)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_marks_the_inside_of_words_is_refused()
    {
        var error = Assert.Throws<FormatException>(() => TokenizerFile.Read("""{"model":{"type":"WordPiece","continuing_subword_prefix":"##","vocab":{}}}"""u8));

        Assert.Contains("'##'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ヂーゼル", "ヂーゼル")]
    [InlineData("カバー", "カバー")]
    [InlineData("ーーーー", "ーーー")]
    [InlineData("モーターーを", "モーターを")]
    [InlineData("ヴ", "ブ")]
    [InlineData("ヴ‐ヴィ", "ブービ")]
    [InlineData("1‐2", "1‐2")]
    [InlineData("ケース――は", "ケース――は")]
    public void Kana_variants_are_rewritten_where_they_stand_in_katakana(string text, string expected)
    {
        var characters = text.ToCharArray();

        Assert.Equal(expected, new string(characters, 0, KanaVariants.Unify(characters)));
    }

    [Fact]
    public void A_vocabulary_without_its_special_tokens_is_refused() =>
        Assert.Throws<ArgumentException>(() => new WordPieceTokenizer(["a", "b"]));
}
