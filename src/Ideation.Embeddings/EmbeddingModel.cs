using Ideation.Embeddings.Transformers;
using Microsoft.Extensions.AI;

namespace Ideation.Embeddings;

/// <summary>A checked embedding model, ready to run. Safe to use from many threads; dispose it when no generator uses it any more.</summary>
public abstract class EmbeddingModel : IDisposable
{
    /// <summary>More tokens than any model reads; a greater number in a file is a mistake, and room for it would take all memory.</summary>
    internal const int LargestMaxTokens = 1 << 20;

    private protected EmbeddingModel(string name, string revision, IReadOnlyList<int> dimensions, int maxTokens, int vocabularySize)
    {
        Name = name;
        Revision = revision;
        Dimensions = dimensions;
        MaxTokens = maxTokens;
        VocabularySize = vocabularySize;
    }

    public string Name { get; }

    /// <summary>The first 16 hexadecimal digits of the SHA-256 over the hashes of the model's files: other content, other revision.</summary>
    public string Revision { get; }

    /// <summary>Name and revision, as an index records them: vectors of two identities are never mixed.</summary>
    public string Identity => $"{Name}@{Revision}";

    /// <summary>The dimensions that may be asked for, the default first; shorter ones are prefixes of the full vector, normalised again.</summary>
    public IReadOnlyList<int> Dimensions { get; }

    /// <summary>Tokens read of a text; the rest is left out.</summary>
    public int MaxTokens { get; }

    public int VocabularySize { get; }

    /// <summary>
    /// Loads a model folder: a static model with its card <c>model.json</c>, checked down to a vector computed with it, or an exported transformer with <c>tokenizer.json</c>, run once.
    /// </summary>
    /// <exception cref="EmbeddingModelException">The folder does not hold a model that can be used; the message says why.</exception>
    public static EmbeddingModel Load(string folder, EmbeddingModelOptions? options = null)
    {
        options ??= new EmbeddingModelOptions();
        options.Validate();
        folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(folder))
        {
            throw new EmbeddingModelException($"The embedding model folder '{folder}' does not exist.");
        }

        try
        {
            return File.Exists(Path.Combine(folder, ModelFolder.CardFile)) ? StaticModel.Read(folder, options) : TransformerModel.Read(folder, options);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EmbeddingModelException($"The embedding model in '{folder}' cannot be read: {e.Message}", e);
        }
    }

    /// <summary>True for the vector of a text in which the model knows no token; such a text has no place in an index and no neighbours.</summary>
    public static bool IsEmpty(ReadOnlySpan<float> vector) => !vector.ContainsAnyExcept(0f);

    /// <summary>Text to L2-normalised vectors, <c>float[dimensions]</c>. The model stays its owner's to dispose.</summary>
    /// <param name="role">What the texts are embedded for.</param>
    /// <param name="dimensions">One of <see cref="Dimensions"/>; null for the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The model does not give the dimensions asked for.</exception>
    public IEmbeddingGenerator<string, Embedding<float>> CreateGenerator(TextRole role, int? dimensions = null) => new ModelEmbeddingGenerator(this, role, dimensions);

    public abstract void Dispose();

    /// <summary>The full L2-normalised vectors in the order of the texts; zeros for a text without a known token.</summary>
    internal abstract float[][] Embed(IReadOnlyList<string> texts, TextRole role, CancellationToken cancellationToken);
}
