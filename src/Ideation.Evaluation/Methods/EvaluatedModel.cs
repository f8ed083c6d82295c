using Ideation.Discovery.Ranking;
using Microsoft.Extensions.AI;

namespace Ideation.Evaluation.Methods;

/// <summary>An embedding model that takes part in a run.</summary>
/// <param name="name">As the run names it; the first model's methods go without it.</param>
/// <param name="documents">Embeds the texts that are searched.</param>
/// <param name="queries">Embeds the texts searched for; the same generator unless the model treats them differently.</param>
public sealed class EvaluatedModel(string name, IEmbeddingGenerator<string, Embedding<float>> documents, IEmbeddingGenerator<string, Embedding<float>>? queries = null)
{
    private readonly EmbeddedTexts _documents = new(documents);
    private readonly EmbeddedTexts? _queries = queries is null || ReferenceEquals(queries, documents) ? null : new EmbeddedTexts(queries);

    public string Name => name;

    /// <summary>What embeds the texts searched for.</summary>
    internal IEmbeddingGenerator<string, Embedding<float>> Queries => queries ?? documents;

    /// <summary>Embeds the texts that are searched.</summary>
    internal IEmbeddingGenerator<string, Embedding<float>> Documents => documents;

    /// <summary>What was learnt about ranking fields with this model; null where nothing was, and then its near documents vote.</summary>
    public RankingModel? Ranking { get; init; }

    /// <summary>The same as the product would use it, with weights that were not learnt from a document or another of its group.</summary>
    /// <param name="group">The name of the document's group.</param>
    internal RankingModel? RankingWithout(string group) => Ranking is { } ranking ? ranking with { Weights = ranking.WeightsWithout(group) } : null;

    /// <summary><c>float[texts][dimensions]</c> of texts that are searched.</summary>
    internal Task<float[][]> DocumentsAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken) => _documents.OfAsync(texts, cancellationToken);

    /// <summary><c>float[texts][dimensions]</c> of texts searched for.</summary>
    internal Task<float[][]> QueriesAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken) => (_queries ?? _documents).OfAsync(texts, cancellationToken);

    internal async Task<ITextSimilarity> CompareAsync(TextCorpus corpus, IReadOnlyList<string> texts, CancellationToken cancellationToken) => new VectorSimilarity(
        await DocumentsAsync(corpus.Texts, cancellationToken).ConfigureAwait(false),
        await QueriesAsync(texts, cancellationToken).ConfigureAwait(false));
}
