using Ideation.Embeddings.Tokenisation;

namespace Ideation.Tests.Embeddings.Tokenisation;

public class JsonTokenizerTests
{
    private const string Template = """
        {"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"[CLS]","type_id":0}},{"Sequence":{"id":"A","type_id":0}},{"SpecialToken":{"id":"[SEP]","type_id":0}}],
        "special_tokens":{"[CLS]":{"id":"[CLS]","ids":[2],"tokens":["[CLS]"]},"[SEP]":{"id":"[SEP]","ids":[3],"tokens":["[SEP]"]}}}
        """;

    [Theory]
    [InlineData(100, "[CLS] a b a b [SEP]")]
    [InlineData(5, "[CLS] a b a [SEP]")]
    [InlineData(2, "[CLS] [SEP]")]
    [InlineData(1, "[CLS]")]
    [InlineData(0, "")]
    public void A_text_is_cut_so_that_the_special_tokens_stay(int maxTokens, string expected)
    {
        var tokenizer = new SmallTokenizer { Words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "b"], Splitter = """{"type":"WhitespaceSplit"}""", Template = Template };

        Assert.Equal(expected, tokenizer.Tokens("a b a b", maxTokens));
    }

    [Theory]
    [InlineData("Removed", "a b c")]
    [InlineData("Isolated", "a - - b - c -")]
    [InlineData("MergedWithPrevious", "a- - b- c-")]
    [InlineData("MergedWithNext", "a - -b -c -")]
    [InlineData("Contiguous", "a -- b - c -")]
    public void Delimiters_go_where_the_behaviour_says(string behaviour, string expected)
    {
        var tokenizer = new SmallTokenizer
        {
            Words = ["[UNK]", "a", "b", "c", "-", "--", "a-", "b-", "c-", "-b", "-c"],
            Splitter = $$"""{"type":"Split","pattern":{"String":"-"},"behavior":"{{behaviour}}","invert":false}""",
        };

        Assert.Equal(expected, tokenizer.Tokens("a--b-c-"));
    }

    [Theory]
    [InlineData("\"lstrip\":true", "a <x>b", "a <x> b")]
    [InlineData("\"rstrip\":true", "a<x>  b", "a <x> b")]
    [InlineData("\"rstrip\":false", "a<x> b", "a <x> [UNK]")]
    [InlineData("\"single_word\":true", "a<x> <x>", "[UNK] <x>")]
    [InlineData("\"normalized\":true", "A<X>b", "a <x> b")]
    [InlineData("\"normalized\":false", "A<X>b", "[UNK]")]
    public void Added_tokens_take_what_their_entry_says(string setting, string text, string expected)
    {
        var tokenizer = new SmallTokenizer
        {
            Words = ["[UNK]", "a", "b", "<x>"],
            Normaliser = """{"type":"Lowercase"}""",
            Added = [$$"""{"id":3,"content":"<x>","normalized":false,{{setting}}}"""],
        };

        Assert.Equal(expected, tokenizer.Tokens(text));
    }

    [Fact]
    public void The_best_cut_has_the_highest_sum_of_scores_and_unknown_characters_in_a_row_are_one_token()
    {
        var tokenizer = new SmallTokenizer { Pieces = [("<unk>", 0), ("a", 0), ("b", 0), ("c", 0), ("d", 0), ("cd", 1), ("ab", 2), ("abc", 5), ("abcd", 10)] };

        Assert.Equal("abcd a cd <unk>", tokenizer.Tokens("abcdacdxx"));
    }

    [Fact]
    public void Nmt_drops_control_characters_and_makes_other_space_plain()
    {
        var tokenizer = new SmallTokenizer { Words = ["[UNK]", "a b", "ab"], Normaliser = """{"type":"Nmt"}""" };

        Assert.Equal("a b", tokenizer.Tokens("a\u200Bb"));
        Assert.Equal("ab", tokenizer.Tokens("a\u0007b"));
    }

    [Theory]
    [InlineData("[\\\\x{20000}-\\\\x{2A6DF}]", "x𠮷y", "x 𠮷 y")]
    [InlineData("[^x]", "x𠮷y", "x 𠮷 y")]
    [InlineData(".", "x𠮷y", "x 𠮷 y")]
    public void Regular_expressions_see_whole_characters(string pattern, string text, string expected)
    {
        var tokenizer = new SmallTokenizer { Words = ["[UNK]", "x", "y", "𠮷"], Splitter = $$"""{"type":"Split","pattern":{"Regex":"{{pattern}}"},"behavior":"Isolated","invert":false}""" };

        Assert.Equal(expected, tokenizer.Tokens(text));
    }

    [Fact]
    public void Half_a_character_is_read_as_the_replacement_character() =>
        Assert.Equal("\uFFFD", new SmallTokenizer { Words = ["[UNK]", "\uFFFD"] }.Tokens("\uD800"));

    [Fact]
    public void Padding_and_size_come_from_the_file_and_its_added_tokens()
    {
        var tokenizer = new SmallTokenizer { Words = ["[UNK]", "a"], Added = ["""{"id":7,"content":"<pad>","special":true}"""] }.Read();

        Assert.Equal(7, tokenizer.PaddingId);
        Assert.Equal(8, tokenizer.VocabularySize);
        Assert.Null(new SmallTokenizer { Words = ["[UNK]"] }.Read().PaddingId);
    }

    [Fact]
    public void Many_threads_get_the_same_ids()
    {
        var tokenizer = new SmallTokenizer { Pieces = [("<unk>", 0), ("ab", -1), ("a", -2), ("b", -2)] }.Read();
        var expected = tokenizer.Encode("ababxba", 100);

        Parallel.For(0, 200, _ => Assert.Equal(expected, tokenizer.Encode("ababxba", 100)));
    }
}
