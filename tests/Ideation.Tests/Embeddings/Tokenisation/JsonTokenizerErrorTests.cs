using Ideation.Embeddings;
using Ideation.Embeddings.Tokenisation;

namespace Ideation.Tests.Embeddings.Tokenisation;

public class JsonTokenizerErrorTests
{
    private const string Words = """{"type":"WordPiece","unk_token":"[UNK]","vocab":{"[UNK]":0}}""";

    [Theory]
    [InlineData("", "no JSON")]
    [InlineData("[]", "a list where an object was expected")]
    [InlineData("{}", "'model' is missing")]
    [InlineData("""{"model":{"type":"BPE","vocab":{},"merges":[]}}""", "the model 'BPE' at 'model' is not supported; supported are WordPiece, Unigram")]
    [InlineData("""{"model":{"type":"WordPiece","vocab":{}}}""", "'model.vocab' is empty")]
    [InlineData("""{"model":{"type":"WordPiece","vocab":{"a":-1}}}""", "the token 'a' in 'model.vocab' has the id -1")]
    [InlineData("""{"model":{"type":"WordPiece","vocab":{"a":2147483647}}}""", "the token 'a' in 'model.vocab' has the id 2147483647")]
    [InlineData("""{"model":{"type":"WordPiece","vocab":{"a":0}}}""", "the unknown token '[UNK]' of 'model.unk_token' is not in 'model.vocab'")]
    [InlineData("""{"model":{"type":"Unigram","vocab":[["a",-1]]}}""", "'model.unk_id' is missing")]
    [InlineData("""{"model":{"type":"Unigram","unk_id":5,"vocab":[["a",-1]]}}""", "'model.unk_id' is 5, but 'model.vocab' has 1 pieces")]
    [InlineData("""{"model":{"type":"Unigram","unk_id":0,"vocab":[["a"]]}}""", "entry 0 of 'model.vocab' is no piece with its score")]
    public void A_broken_model_is_refused_with_its_place(string json, string expected) => AssertRefused(json, expected);

    [Theory]
    [InlineData("normalizer", """{"type":"Sequence","normalizers":[{"type":"NFC"},{"type":"Rot13"}]}""", "the normaliser 'Rot13' at 'normalizer.normalizers[1]' is not supported; supported are BertNormalizer,")]
    [InlineData("normalizer", """{"type":"Precompiled","precompiled_charsmap":"?"}""", "'normalizer.precompiled_charsmap' is no Base64")]
    [InlineData("normalizer", """{"type":"Precompiled","precompiled_charsmap":"/////w=="}""", "do not hold the trie that they announce")]
    [InlineData("normalizer", """{"type":"Replace","pattern":{"Regex":"("},"content":""}""", "the regular expression at 'normalizer.pattern' is not supported: (")]
    [InlineData("normalizer", """{"type":"Replace","pattern":{},"content":""}""", "'normalizer.pattern' is neither a 'String' nor a 'Regex'")]
    [InlineData("pre_tokenizer", """{"type":"ByteLevel"}""", "the pre-tokeniser 'ByteLevel' at 'pre_tokenizer' is not supported")]
    [InlineData("pre_tokenizer", """{"type":"Split","pattern":{"String":"a"},"behavior":"Kept"}""", "'pre_tokenizer.behavior' is 'Kept'; supported are Removed,")]
    [InlineData("pre_tokenizer", """{"type":"Metaspace","prepend_scheme":"last"}""", "'pre_tokenizer.prepend_scheme' is 'last'")]
    [InlineData("post_processor", """{"type":"Other"}""", "the post-processor 'Other' at 'post_processor' is not supported")]
    [InlineData("post_processor", """{"type":"TemplateProcessing","single":[],"special_tokens":{}}""", "'post_processor.single' leaves the text out")]
    [InlineData("post_processor", """{"type":"BertProcessing","cls":["[CLS]",1]}""", "'post_processor.sep' is missing")]
    [InlineData("post_processor", """{"type":"BertProcessing","cls":["[CLS]",-1],"sep":["[SEP]",0]}""", "'post_processor.cls' is a list where a token with its id was expected")]
    [InlineData("added_tokens", """[{"id":2147483647,"content":"a"}]""", "'added_tokens[0].id' is 2147483647 where a token's id was expected")]
    [InlineData("normalizer", """{"type":"Replace","pattern":{"Regex":"[\\x{0}-\\x{7FFFFFFF}]"},"content":""}""", "the regular expression at 'normalizer.pattern' is not supported")]
    [InlineData("normalizer", """{"type":"Replace","pattern":{"Regex":"\\x{FFFFFFFF}"},"content":""}""", "the regular expression at 'normalizer.pattern' is not supported")]
    [InlineData("added_tokens", """[{"id":"x","content":"a"}]""", "'added_tokens[0].id' is \"x\" where a whole number from 0 was expected")]
    public void A_step_that_cannot_be_done_is_refused_with_its_place(string part, string json, string expected) =>
        AssertRefused($$"""{"model":{{Words}},"{{part}}":{{json}}}""", expected);

    [Fact]
    public void A_missing_file_is_named()
    {
        using var folder = new TemporaryFolder();

        var error = Assert.Throws<EmbeddingModelException>(() => JsonTokenizer.Read(folder.File("tokenizer.json")));

        Assert.Contains(folder.File("tokenizer.json"), error.Message, StringComparison.Ordinal);
    }

    private static void AssertRefused(string json, string expected)
    {
        var error = Assert.Throws<EmbeddingModelException>(() => SmallTokenizer.Read(json));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Contains("tokenizer.json", error.Message, StringComparison.Ordinal);
    }
}
