using System.Text.Json;
using Ideation.Embeddings.Tokenisation.Json.Models;
using Ideation.Embeddings.Tokenisation.Json.Normalisers;
using Ideation.Embeddings.Tokenisation.Json.Splitters;
using Ideation.Embeddings.Tokenisation.Json.Templates;

namespace Ideation.Embeddings.Tokenisation.Json;

/// <summary>Builds the pipeline from the content of a <c>tokenizer.json</c>.</summary>
internal static class TokenizerJson
{
    /// <exception cref="FormatException">The content is broken or asks for something unsupported; the message continues "it cannot be used:".</exception>
    public static TokenizerPipeline Parse(ReadOnlyMemory<byte> content)
    {
        using var document = Open(content);
        var root = JsonPart.Root(document.RootElement);
        var model = ModelReader.Read(root.Part("model"));
        var normaliser = root.FindPart("normalizer") is { } steps ? NormaliserReader.Read(steps) : null;
        return new TokenizerPipeline
        {
            AddedTokens = AddedTokens.Read(root, model, normaliser),
            Normaliser = normaliser,
            Splitter = root.FindPart("pre_tokenizer") is { } splitter ? SplitterReader.Read(splitter) : null,
            Model = model,
            Template = root.FindPart("post_processor") is { } template ? TemplateReader.Read(template) : TokenTemplate.None,
            PaddingId = Padding(root),
        };
    }

    private static JsonDocument Open(ReadOnlyMemory<byte> content)
    {
        try
        {
            return JsonDocument.Parse(content.Span.StartsWith("\uFEFF"u8) ? content[3..] : content);
        }
        catch (JsonException e)
        {
            throw new FormatException($"it is no JSON (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1})", e);
        }
    }

    private static int? Padding(JsonPart root)
    {
        if (root.FindPart("padding") is { } padding)
        {
            return padding.Number("pad_id");
        }

        var added = root.Find("added_tokens") is null ? [] : root.Parts("added_tokens");
        return added.Where(token => token.Text("content") is "[PAD]" or "<pad>").Select(token => (int?)token.Number("id")).FirstOrDefault();
    }
}
