using System.Security.Cryptography;
using System.Text.Json;
using Ideation.Embeddings.Tokenisation;

namespace Ideation.Embeddings;

/// <summary>The guards between a folder and a static model that may be used, cheapest first; each says what was found and what was expected.</summary>
internal static class StaticModelReader
{
    public static (ModelCard Card, WordPieceTokenizer Tokenizer, StaticTable Table) Read(string folder)
    {
        var card = ReadCard(Path.Combine(folder, ModelFolder.CardFile));
        var onnx = ReadFile(folder, ModelFolder.OnnxFile, card);
        var tokenizer = ReadTokenizer(folder, ReadFile(folder, ModelFolder.TokenizerFileName, card));
        var revision = ModelFolder.RevisionOf(card.Files);
        Check(card.Revision == revision, $"The model card in '{folder}' states revision {card.Revision}, but its files make it {revision}.");
        var table = ReadTable(folder, onnx);
        CheckSizes(folder, card, table, tokenizer);
        return (card, tokenizer, table);
    }

    private static void Check(bool holds, string message)
    {
        if (!holds)
        {
            throw new EmbeddingModelException(message);
        }
    }

    public static ModelCard ReadCard(string path)
    {
        Check(File.Exists(path), $"The embedding model has no card: '{path}' does not exist.");
        try
        {
            var card = JsonSerializer.Deserialize(File.ReadAllBytes(path), ModelCardJson.Default.ModelCard);
            Check(card is not null, $"The model card '{path}' is empty.");
            Check(card!.Files.Values.All(file => file is not null), $"The model card '{path}' lists a file without its length and hash.");
            return card;
        }
        catch (JsonException e)
        {
            throw new EmbeddingModelException($"The model card '{path}' is not readable: {e.Message}", e);
        }
    }

    private static byte[] ReadFile(string folder, string name, ModelCard card)
    {
        var path = Path.Combine(folder, name);
        Check(card.Files.TryGetValue(name, out var stated), $"The model card in '{folder}' does not list '{name}'.");
        Check(File.Exists(path), $"The embedding model is incomplete: '{path}' does not exist.");
        var content = File.ReadAllBytes(path);
        Check(content.Length >= stated!.Bytes, $"The file '{path}' is truncated: {content.Length} of {stated.Bytes} bytes.");
        Check(content.Length == stated.Bytes, $"The file '{path}' has {content.Length} bytes, its model card states {stated.Bytes}.");
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        Check(hash == stated.Sha256, $"The file '{path}' has SHA-256 {hash}, its model card states {stated.Sha256}; it was altered or belongs to another model.");
        return content;
    }

    private static WordPieceTokenizer ReadTokenizer(string folder, byte[] content)
    {
        try
        {
            return TokenizerFile.Read(content);
        }
        catch (FormatException e)
        {
            throw new EmbeddingModelException($"The tokenizer in '{folder}' cannot be used: {e.Message}.", e);
        }
    }

    private static StaticTable ReadTable(string folder, byte[] onnx)
    {
        try
        {
            return StaticTable.FromOnnx(onnx);
        }
        catch (FormatException e)
        {
            throw new EmbeddingModelException($"The file '{Path.Combine(folder, ModelFolder.OnnxFile)}' cannot be used: {e.Message}.", e);
        }
    }

    private static void CheckSizes(string folder, ModelCard card, StaticTable table, WordPieceTokenizer tokenizer)
    {
        Check(card.Dimensions.Count > 0 && card.Dimensions[0] == table.Dimensions, $"The model in '{folder}' has {table.Dimensions} dimensions, its model card states {(card.Dimensions.Count > 0 ? card.Dimensions[0] : 0)}.");
        Check(card.Dimensions.All(dimensions => dimensions > 0 && dimensions <= table.Dimensions), $"The model card in '{folder}' states dimensions that {table.Dimensions} values do not have.");
        Check(card.MaxTokens is > 0 and <= EmbeddingModel.LargestMaxTokens, $"The model card in '{folder}' states {card.MaxTokens} tokens a text; expected 1 to {EmbeddingModel.LargestMaxTokens}.");
        Check(table.Rows == tokenizer.Pieces.Count, $"The model in '{folder}' has {table.Rows} token vectors, but its tokenizer has {tokenizer.Pieces.Count} pieces: they belong to different models.");
        Check(card.VocabularySize == table.Rows, $"The model in '{folder}' has a vocabulary of {table.Rows}, its model card states {card.VocabularySize}.");
        foreach (var scale in table.Scales)
        {
            Check(float.IsFinite(scale), $"The model in '{folder}' holds weights that are not finite numbers.");
        }
    }
}
