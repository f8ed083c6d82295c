using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Ideation.Tests.Embeddings.Tokenisation;

/// <summary>One entry of <c>known-differences.json</c>: a small tokenizer, a text, what ours and the reference make of it, who is right, and why.</summary>
internal sealed class KnownDifference
{
    private readonly JsonNode _entry;

    private KnownDifference(JsonNode entry)
    {
        _entry = entry;
        Tokenizer = BuildTokenizer();
    }

    public static IReadOnlyDictionary<string, KnownDifference> All { get; } = JsonNode
        .Parse(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "tests", "Ideation.Tests", "Embeddings", "Tokenisation", "known-differences.json")))!
        .AsArray()
        .Select(entry => new KnownDifference(entry!))
        .ToDictionary(difference => difference.Name);

    public string Name => Read("name");

    public string Text => Read("text");

    public string Ours => Read("ours");

    public string Reference => Read("reference");

    public string Right => Read("right");

    public string Reason => Read("reason");

    public JsonNode Tokenizer { get; }

    /// <summary>Whether this difference shows when a tokenizer of <see cref="TokenizerFiles"/> reads a text.</summary>
    public bool Touches(string tokenizer, string text) => _entry["corpus"] is { } corpus
        && corpus["tokenizers"]!.AsArray().Any(name => (string?)name == tokenizer)
        && Regex.IsMatch(text, (string)corpus["pattern"]!);

    public string Tokens(IEnumerable<int> ids)
    {
        var vocabulary = Tokenizer["model"]!["vocab"]!;
        var tokens = vocabulary is JsonObject words ? words.Select(entry => entry.Key) : vocabulary.AsArray().Select(entry => (string)entry![0]!);
        return string.Join(' ', ids.Select(id => tokens.ElementAt(id)));
    }

    private string Read(string name) => (string)_entry[name]!;

    private JsonObject BuildTokenizer() => new()
    {
        ["added_tokens"] = _entry["added_tokens"]?.DeepClone() ?? new JsonArray(),
        ["normalizer"] = _entry["characters"] is JsonObject characters ? Precompiled(characters) : _entry["normalizer"]?.DeepClone(),
        ["pre_tokenizer"] = _entry["pre_tokenizer"]?.DeepClone(),
        ["post_processor"] = null,
        ["decoder"] = null,
        ["model"] = _entry["unigram"] is JsonArray pieces ? Unigram(pieces) : WordPiece(_entry["vocab"]!.AsArray()),
    };

    private static JsonObject Precompiled(JsonObject characters) => new()
    {
        ["type"] = "Precompiled",
        ["precompiled_charsmap"] = CharacterMapFile.Write(characters.ToDictionary(rule => rule.Key, rule => (string)rule.Value!)),
    };

    private JsonObject Unigram(JsonArray pieces) => new()
    {
        ["type"] = "Unigram",
        ["unk_id"] = 0,
        ["byte_fallback"] = _entry["byte_fallback"]?.DeepClone() ?? false,
        ["vocab"] = pieces.DeepClone(),
    };

    private static JsonObject WordPiece(JsonArray words) => new()
    {
        ["type"] = "WordPiece",
        ["unk_token"] = "[UNK]",
        ["continuing_subword_prefix"] = "##",
        ["max_input_chars_per_word"] = 100,
        ["vocab"] = new JsonObject(words.Select((word, id) => KeyValuePair.Create((string)word!, (JsonNode?)id))),
    };
}
