using System.Text.Json.Nodes;
using Ideation.Embeddings.Tokenisation;
using Ideation.Embeddings.Training;

namespace Ideation.Tests.Embeddings.Tokenisation;

/// <summary>Tokenizer files of many shapes, their vocabularies learnt from the samples, and the built-in model's own.</summary>
internal static class TokenizerFiles
{
    private const string Bert = """{"type":"BertPreTokenizer"}""";
    private const string ClsSep = """{"type":"BertProcessing","sep":["[SEP]",3],"cls":["[CLS]",2]}""";
    private const string Roberta = """{"type":"RobertaProcessing","sep":["[SEP]",3],"cls":["[CLS]",2],"trim_offsets":true,"add_prefix_space":true}""";

    private const string ClsSepTemplate = """
        {"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"[CLS]","type_id":0}},{"Sequence":{"id":"A","type_id":0}},{"SpecialToken":{"id":"[SEP]","type_id":0}}],
        "pair":[],"special_tokens":{"[CLS]":{"id":"[CLS]","ids":[2],"tokens":["[CLS]"]},"[SEP]":{"id":"[SEP]","ids":[3],"tokens":["[SEP]"]}}}
        """;

    private const string SentenceTemplate = """
        {"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"<s>","type_id":0}},{"Sequence":{"id":"A","type_id":0}},{"SpecialToken":{"id":"</s>","type_id":0}}],
        "pair":[],"special_tokens":{"<s>":{"id":"<s>","ids":[0],"tokens":["<s>"]},"</s>":{"id":"</s>","ids":[2],"tokens":["</s>"]}}}
        """;

    private const string EndTemplate = """
        {"type":"Sequence","processors":[{"type":"TemplateProcessing","single":[{"Sequence":{"id":"A","type_id":0}},{"SpecialToken":{"id":"</s>","type_id":0}}],
        "pair":[],"special_tokens":{"</s>":{"id":"</s>","ids":[2],"tokens":["</s>"]}}}]}
        """;

    private static readonly Lazy<IReadOnlyList<string>> Lower = new(() => WordPieceVocabulary.Learn(SampleTexts.Samples, lower: true));
    private static readonly Lazy<IReadOnlyList<string>> Cased = new(() => WordPieceVocabulary.Learn(SampleTexts.Samples, lower: false));
    private static readonly Lazy<IReadOnlyList<(string Piece, double Score)>> Pieces = new(() => UnigramVocabulary.Learn(SampleTexts.Samples, 4000));
    private static readonly Lazy<WordPieceTokenizer> Learnt = new(Learn);
    private static readonly Lazy<string> CharacterMap = new(() => CharacterMapFile.Write(CharacterMapFile.UsualRules()));
    private static readonly Lazy<IReadOnlyDictionary<string, JsonNode>> Written = new(WriteAll);

    /// <summary>The files by name; JSON text of each is <c>ToJsonString()</c>.</summary>
    public static IReadOnlyDictionary<string, JsonNode> All => Written.Value;

    /// <summary>A tokenizer as training makes it, of the samples' words.</summary>
    public static WordPieceTokenizer Trained => Learnt.Value;

    private static WordPieceTokenizer Learn()
    {
        var words = new Dictionary<string, long>();
        foreach (var text in SampleTexts.Samples)
        {
            WordCounter.Add(words, text, 1);
        }

        return VocabularyLearner.Learn(words, 3_000, 3_000, 2, CancellationToken.None);
    }

    private static Dictionary<string, JsonNode> WriteAll() => new()
    {
        ["bert-uncased"] = WordPiece(Lower.Value, """{"type":"BertNormalizer","clean_text":true,"handle_chinese_chars":true,"strip_accents":null,"lowercase":true}""", Bert, ClsSepTemplate),
        ["bert-cased"] = WordPiece(Cased.Value, """{"type":"BertNormalizer","clean_text":true,"handle_chinese_chars":true,"strip_accents":null,"lowercase":false}""", Bert, ClsSep),
        ["bert-japanese"] = WordPiece(
            Lower.Value,
            """{"type":"Sequence","normalizers":[{"type":"NFKC"},{"type":"BertNormalizer","clean_text":true,"handle_chinese_chars":false,"strip_accents":false,"lowercase":true}]}""",
            Bert,
            Roberta),
        ["unaccented"] = WordPiece(
            Lower.Value,
            """{"type":"Sequence","normalizers":[{"type":"Strip","strip_left":true,"strip_right":true},{"type":"NFKD"},{"type":"StripAccents"},{"type":"Lowercase"},{"type":"Replace","pattern":{"String":"-"},"content":" "}]}""",
            """{"type":"Sequence","pretokenizers":[{"type":"WhitespaceSplit"},{"type":"Digits","individual_digits":true},{"type":"Split","pattern":{"Regex":"\\p{P}"},"behavior":"Isolated","invert":false}]}""",
            ClsSepTemplate),
        ["words-only"] = WordPiece(
            Cased.Value,
            """{"type":"Sequence","normalizers":[{"type":"NFKC"},{"type":"Replace","pattern":{"Regex":"[0-9]+"},"content":"0"}]}""",
            """{"type":"Sequence","pretokenizers":[{"type":"Split","pattern":{"Regex":"[^\\s]+"},"behavior":"Removed","invert":true},{"type":"Punctuation","behavior":"Contiguous"},{"type":"Digits","individual_digits":false}]}""",
            "null"),
        ["xlm-roberta"] = Unigram(
            $$"""{"type":"Sequence","normalizers":[{"type":"Precompiled","precompiled_charsmap":"{{CharacterMap.Value}}"},{"type":"Replace","pattern":{"Regex":" {2,}"},"content":" "}]}""",
            """{"type":"Sequence","pretokenizers":[{"type":"WhitespaceSplit"},{"type":"Metaspace","replacement":"▁","prepend_scheme":"always","split":true}]}""",
            SentenceTemplate),
        ["unigram-first"] = Unigram(
            """{"type":"Sequence","normalizers":[{"type":"NFKC"},{"type":"Strip","strip_left":false,"strip_right":true}]}""",
            """{"type":"Metaspace","replacement":"▁","prepend_scheme":"first","split":false}""",
            EndTemplate),
        ["unigram-prepended"] = Unigram(
            """{"type":"Sequence","normalizers":[{"type":"NFC"},{"type":"Prepend","prepend":"▁"},{"type":"Replace","pattern":{"String":" "},"content":"▁"}]}""",
            "null",
            SentenceTemplate),
        ["unigram-plain"] = Unigram("null", """{"type":"Metaspace","replacement":"▁","add_prefix_space":true}""", SentenceTemplate),
        ["trained"] = JsonNode.Parse(TokenizerFile.Write(Trained))!,
        ["built-in"] = JsonNode.Parse(File.ReadAllText(Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "embeddings"), "tokenizer.json", SearchOption.AllDirectories).Order().First()))!,
    };

    private static JsonObject WordPiece(IReadOnlyList<string> pieces, string normaliser, string splitter, string template) => Tokenizer(
        new JsonObject
        {
            ["type"] = "WordPiece",
            ["unk_token"] = "[UNK]",
            ["continuing_subword_prefix"] = "##",
            ["max_input_chars_per_word"] = 100,
            ["vocab"] = new JsonObject(pieces.Select((piece, id) => KeyValuePair.Create(piece, (JsonNode?)id))),
        },
        normaliser,
        splitter,
        template,
        [Added(0, "[PAD]"), Added(1, "[UNK]"), Added(2, "[CLS]"), Added(3, "[SEP]"), Added(4, "[MASK]", stripsLeft: true)]);

    private static JsonObject Unigram(string normaliser, string splitter, string template)
    {
        IEnumerable<(string Piece, double Score)> special = [("<s>", 0), ("<pad>", 0), ("</s>", 0), ("<unk>", 0)];
        (string Piece, double Score)[] vocabulary = [.. special, .. Pieces.Value];
        return Tokenizer(
            new JsonObject
            {
                ["type"] = "Unigram",
                ["unk_id"] = 3,
                ["byte_fallback"] = false,
                ["vocab"] = new JsonArray([.. vocabulary.Select(entry => new JsonArray(entry.Piece, entry.Score))]),
            },
            normaliser,
            splitter,
            template,
            [Added(0, "<s>"), Added(1, "<pad>"), Added(2, "</s>"), Added(3, "<unk>"), Added(vocabulary.Length, "<mask>", stripsLeft: true)]);
    }

    private static JsonObject Tokenizer(JsonObject model, string normaliser, string splitter, string template, JsonArray added) => new()
    {
        ["version"] = "1.0",
        ["truncation"] = null,
        ["padding"] = null,
        ["added_tokens"] = added,
        ["normalizer"] = JsonNode.Parse(normaliser),
        ["pre_tokenizer"] = JsonNode.Parse(splitter),
        ["post_processor"] = JsonNode.Parse(template),
        ["decoder"] = null,
        ["model"] = model,
    };

    private static JsonObject Added(int id, string content, bool stripsLeft = false) => new()
    {
        ["id"] = id,
        ["content"] = content,
        ["single_word"] = false,
        ["lstrip"] = stripsLeft,
        ["rstrip"] = false,
        ["normalized"] = false,
        ["special"] = true,
    };
}
