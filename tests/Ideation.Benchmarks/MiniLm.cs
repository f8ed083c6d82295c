using Ideation.Embeddings;
using Ideation.Tests.Embeddings.Models;

namespace Ideation.Benchmarks;

/// <summary>A model of MiniLM's shape with random weights: six layers of 384, a vocabulary of 30,522, at most 256 tokens a text. Its arithmetic costs what a trained one's does.</summary>
internal static class MiniLm
{
    private const int SpecialTokens = 5;

    /// <summary>Writes and loads it. The vocabulary holds the words of the texts, so that they fall into as few pieces as with a vocabulary trained on such texts.</summary>
    public static EmbeddingModel Load(string folder, IEnumerable<string> texts, bool int8, EmbeddingModelOptions options)
    {
        var shape = TransformerShape.MiniLm;
        var tokenizer = SomeTokenizer.WordPiece(Vocabulary(texts).Take(shape.Vocabulary - SpecialTokens));
        SomeTransformer.Write(folder, TransformerExporter.Write(new TransformerWeights(shape, seed: 11), int8), tokenizer, maxTokens: 256);
        return EmbeddingModel.Load(folder, options);
    }

    private static IEnumerable<string> Vocabulary(IEnumerable<string> texts)
    {
        var characters = Enumerable.Range(' ', 95).Select(c => char.ToLowerInvariant((char)c).ToString()).Where(c => c != " ").Distinct().ToArray();
        var words = texts.SelectMany(text => text.ToLowerInvariant().Split([' ', '.', ',', ';', ':', '(', ')', '-', '/', '"'], StringSplitOptions.RemoveEmptyEntries))
            .CountBy(word => word)
            .OrderByDescending(word => word.Value)
            .ThenBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => word.Key);
        var fillers = Enumerable.Range(0, int.MaxValue).Select(i => $"filler{i}");
        return characters.Concat(characters.Select(c => $"##{c}")).Concat(words).Distinct().Concat(fillers);
    }
}
