using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ideation.Tests.Embeddings.Models;

/// <summary>Tokenizer files written here, in the shapes that BERT and XLM-R are published with.</summary>
internal static class SomeTokenizer
{
    private static readonly string[] BertSpecials = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"];
    private static readonly string[] XlmRSpecials = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"];

    /// <summary>The vocabulary is the special tokens, then <paramref name="pieces"/> in their order.</summary>
    public static string WordPiece(IEnumerable<string> pieces)
    {
        var vocabulary = new JsonObject([.. BertSpecials.Concat(pieces).Select((piece, id) => KeyValuePair.Create(piece, (JsonNode?)id))]);
        return File(BertSpecials, cls: "[CLS]", sep: "[SEP]",
            """{"type":"BertNormalizer","clean_text":true,"handle_chinese_chars":true,"strip_accents":null,"lowercase":true}""",
            """{"type":"BertPreTokenizer"}""",
            new JsonObject { ["type"] = "WordPiece", ["unk_token"] = "[UNK]", ["continuing_subword_prefix"] = "##", ["max_input_chars_per_word"] = 100, ["vocab"] = vocabulary });
    }

    /// <summary>The vocabulary is the special tokens, then <paramref name="pieces"/>, longer ones likelier; <c>▁</c> stands for a space.</summary>
    public static string Unigram(IEnumerable<string> pieces)
    {
        var vocabulary = new JsonArray([.. XlmRSpecials.Select(special => new JsonArray(special, 0.0)), .. pieces.Select(piece => new JsonArray(piece, -10.0 + piece.Length))]);
        return File(XlmRSpecials, cls: "<s>", sep: "</s>",
            """{"type":"NFKC"}""",
            """{"type":"Metaspace","replacement":"▁","prepend_scheme":"always","split":true}""",
            new JsonObject { ["type"] = "Unigram", ["unk_id"] = 3, ["vocab"] = vocabulary, ["byte_fallback"] = false });
    }

    private static string File(string[] specials, string cls, string sep, string normaliser, string preTokeniser, JsonObject model)
    {
        static JsonObject Special(string token) => new() { ["SpecialToken"] = new JsonObject { ["id"] = token, ["type_id"] = 0 } };
        JsonObject Entry(string token) => new() { ["id"] = token, ["ids"] = new JsonArray(Array.IndexOf(specials, token)), ["tokens"] = new JsonArray(token) };
        return new JsonObject
        {
            ["version"] = "1.0",
            ["truncation"] = null,
            ["padding"] = null,
            ["added_tokens"] = new JsonArray([.. specials.Select((special, id) => new JsonObject { ["id"] = id, ["content"] = special, ["single_word"] = false, ["lstrip"] = false, ["rstrip"] = false, ["normalized"] = false, ["special"] = true })]),
            ["normalizer"] = JsonNode.Parse(normaliser),
            ["pre_tokenizer"] = JsonNode.Parse(preTokeniser),
            ["post_processor"] = new JsonObject
            {
                ["type"] = "TemplateProcessing",
                ["single"] = new JsonArray(Special(cls), new JsonObject { ["Sequence"] = new JsonObject { ["id"] = "A", ["type_id"] = 0 } }, Special(sep)),
                ["pair"] = new JsonArray(),
                ["special_tokens"] = new JsonObject { [cls] = Entry(cls), [sep] = Entry(sep) },
            },
            ["decoder"] = null,
            ["model"] = model,
        }.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
