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

    internal async Task<ITextSimilarity> CompareAsync(TextCorpus corpus, IReadOnlyList<string> texts, CancellationToken cancellationToken) => new VectorSimilarity(
        await _documents.OfAsync(corpus.Texts, cancellationToken).ConfigureAwait(false),
        await (_queries ?? _documents).OfAsync(texts, cancellationToken).ConfigureAwait(false));
}
