using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ideation.Embeddings.Tokenisation;

/// <summary>
/// Reads and writes <c>tokenizer.json</c> in the shape of Hugging Face tokenizers (model type WordPiece), so that other tools can read it too.
/// Known differences, all listed in docs/models-tokenizers.md; the one that counts: a word with a character outside the vocabulary is one unknown token there,
/// here only the character is, and the rest of the word counts.
/// </summary>
internal static class TokenizerFile
{
    private const int LongestWord = 1000;

    public static byte[] Write(WordPieceTokenizer tokenizer)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, IndentSize = 0, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("version", "1.0");
            json.WriteNull("truncation");
            json.WriteNull("padding");
            WriteAddedTokens(json);
            WriteSteps(json);
            WriteModel(json, tokenizer.Pieces);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <exception cref="FormatException">The content is not such a file; the message says what was found.</exception>
    public static WordPieceTokenizer Read(ReadOnlySpan<byte> content)
    {
        try
        {
            var reader = new Utf8JsonReader(content);
            var model = JsonNode.Parse(ref reader)?["model"] ?? throw new FormatException("it has no 'model' entry");
            var type = (string?)model["type"];
            if (type != "WordPiece")
            {
                throw new FormatException($"its model type is '{type}', only 'WordPiece' is supported");
            }

            var prefix = (string?)model["continuing_subword_prefix"];
            if (prefix != "")
            {
                throw new FormatException($"its continuing_subword_prefix is '{prefix}', only the empty one is supported");
            }

            var vocabulary = model["vocab"]?.AsObject() ?? throw new FormatException("it has no 'vocab' entry");
            return new WordPieceTokenizer(InOrder(vocabulary));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException(e.Message.TrimEnd('.'), e);
        }
    }

    private static string[] InOrder(JsonObject vocabulary)
    {
        var pieces = new string?[vocabulary.Count];
        foreach (var (piece, id) in vocabulary)
        {
            if (id is not JsonValue value || !value.TryGetValue<int>(out var place) || (uint)place >= (uint)pieces.Length || pieces[place] is not null)
            {
                throw new FormatException($"its token '{piece}' has the id {id?.ToJsonString() ?? "null"}; expected each number from 0 to {pieces.Length - 1} once");
            }

            pieces[place] = piece;
        }

        return pieces!;
    }

    private static void WriteAddedTokens(Utf8JsonWriter json)
    {
        json.WriteStartArray("added_tokens");
        foreach (var (id, content) in new[] { (WordPieceTokenizer.PaddingId, WordPieceTokenizer.PaddingToken), (WordPieceTokenizer.UnknownId, WordPieceTokenizer.UnknownToken) })
        {
            json.WriteStartObject();
            json.WriteNumber("id", id);
            json.WriteString("content", content);
            json.WriteBoolean("single_word", false);
            json.WriteBoolean("lstrip", false);
            json.WriteBoolean("rstrip", false);
            json.WriteBoolean("normalized", false);
            json.WriteBoolean("special", true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSteps(Utf8JsonWriter json)
    {
        json.WritePropertyName("normalizer");
        json.WriteRawValue($$"""{"type":"Sequence","normalizers":[{"type":"NFKC"},{"type":"Lowercase"},{{KanaVariants.NormalizersJson}}]}""");
        json.WriteStartObject("pre_tokenizer");
        json.WriteString("type", "Split");
        json.WriteStartObject("pattern");
        json.WriteString("Regex", CharacterClasses.Pattern);
        json.WriteEndObject();
        json.WriteString("behavior", "Removed");
        json.WriteBoolean("invert", true);
        json.WriteEndObject();
        json.WriteNull("post_processor");
        json.WritePropertyName("decoder");
        json.WriteRawValue("""{"type":"WordPiece","prefix":"","cleanup":true}""");
    }

    private static void WriteModel(Utf8JsonWriter json, IReadOnlyList<string> pieces)
    {
        json.WriteStartObject("model");
        json.WriteString("type", "WordPiece");
        json.WriteString("unk_token", WordPieceTokenizer.UnknownToken);
        json.WriteString("continuing_subword_prefix", "");
        json.WriteNumber("max_input_chars_per_word", LongestWord);
        json.WriteStartObject("vocab");
        for (var id = 0; id < pieces.Count; id++)
        {
            json.WriteNumber(pieces[id], id);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
