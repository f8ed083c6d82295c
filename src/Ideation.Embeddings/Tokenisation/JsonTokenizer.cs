using Ideation.Embeddings.Tokenisation.Json;

namespace Ideation.Embeddings.Tokenisation;

/// <summary>Text to token ids as a <c>tokenizer.json</c> of Hugging Face tokenizers describes it, special tokens included. Immutable and safe to use from many threads.</summary>
public sealed class JsonTokenizer
{
    private readonly TokenizerPipeline _pipeline;

    private JsonTokenizer(TokenizerPipeline pipeline) => _pipeline = pipeline;

    /// <summary>The id that fills up a batch, from the file's padding or else its padding token; null when the file names neither.</summary>
    public int? PaddingId => _pipeline.PaddingId;

    /// <summary>The highest id plus one, added tokens included: how many rows the model's table must have.</summary>
    public int VocabularySize => _pipeline.VocabularySize;

    /// <summary>Reads a <c>tokenizer.json</c>.</summary>
    /// <exception cref="EmbeddingModelException">The file cannot be read, is broken, or asks for a component that is not supported; the message names it and its place.</exception>
    public static JsonTokenizer Read(string file)
    {
        try
        {
            return new JsonTokenizer(TokenizerJson.Parse(File.ReadAllBytes(file)));
        }
        catch (FormatException e)
        {
            throw new EmbeddingModelException($"The tokenizer file '{file}' cannot be used: {e.Message}.", e);
        }
        catch (InvalidOperationException e)
        {
            throw new EmbeddingModelException($"The tokenizer file '{file}' cannot be used: a name or token in it holds half of a character.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EmbeddingModelException($"The tokenizer file '{file}' cannot be read: {e.Message}", e);
        }
    }

    /// <summary>The ids of <paramref name="text"/> with the special tokens around them; the text is cut so that at most <paramref name="maxTokens"/> ids come back.</summary>
    public int[] Encode(string text, int maxTokens) => _pipeline.Encode(text, maxTokens);
}
