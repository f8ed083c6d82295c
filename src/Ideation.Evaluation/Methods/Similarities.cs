namespace Ideation.Evaluation.Methods;

/// <summary>The ways to compare texts that tasks are measured with.</summary>
internal static class Similarities
{
    /// <summary>Cosines vote with their fourth power, so that close documents outweigh the crowd.</summary>
    private const double CosinePower = 4;

    public static SimilarityMethod Random(int seed) => new(MethodNames.Random, 1, (_, _, _) => Task.FromResult<ITextSimilarity>(new RandomSimilarity(seed)));

    public static SimilarityMethod Bm25 { get; } = new(MethodNames.Bm25, 1, (corpus, queries, _) =>
        Task.FromResult<ITextSimilarity>(new Bm25Similarity(corpus.Words, corpus.Bm25(), queries)));

    public static SimilarityMethod Lsa { get; } = new(MethodNames.Lsa, CosinePower, (corpus, queries, cancellationToken) =>
    {
        var space = corpus.Lsa(cancellationToken);
        return Task.FromResult<ITextSimilarity>(new VectorSimilarity(space.Texts, [.. queries.Select(space.Project)]));
    });

    /// <summary>LSA in a space made from other, more plentiful texts.</summary>
    public static SimilarityMethod LsaOf(TextCorpus background) => new(MethodNames.Lsa, CosinePower, (corpus, queries, cancellationToken) =>
    {
        var space = background.Lsa(cancellationToken);
        return Task.FromResult<ITextSimilarity>(new VectorSimilarity([.. corpus.Texts.Select(space.Project)], [.. queries.Select(space.Project)]));
    });

    public static SimilarityMethod CharacterGrams(int shortest, int longest) => new(MethodNames.CharacterGrams, 1, (corpus, queries, _) =>
        Task.FromResult<ITextSimilarity>(new CharacterGramSimilarity(corpus.Texts, queries, shortest, longest)));

    /// <summary>What is close to all queries together, by the words: the same ranking for each.</summary>
    public static SimilarityMethod Popular { get; } = new(MethodNames.Popularity, 1, async (corpus, queries, cancellationToken) =>
        new CommonSimilarity(await Bm25.PrepareAsync(corpus, queries, cancellationToken).ConfigureAwait(false), queries.Count, corpus.Texts.Count));

    /// <summary>A method a model: the first goes by <paramref name="name"/> alone, the others by <c>name:model</c>.</summary>
    public static IEnumerable<SimilarityMethod> Embedded(string name, IReadOnlyList<EvaluatedModel> models) =>
        models.Select((model, index) => new SimilarityMethod(index == 0 ? name : $"{name}:{model.Name}", CosinePower, model.CompareAsync));
}
