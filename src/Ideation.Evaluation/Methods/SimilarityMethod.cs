namespace Ideation.Evaluation.Methods;

/// <summary>A way to compare texts, under its name in tables and files.</summary>
/// <param name="Name">Such as <c>bm25</c>; <see cref="MethodNames.Ideation"/> is ours.</param>
/// <param name="VotePower">A document votes for its fields with its score to this power.</param>
/// <param name="PrepareAsync">Builds what the method compares with, for a corpus and the queries' texts.</param>
public sealed record SimilarityMethod(string Name, double VotePower, Func<TextCorpus, IReadOnlyList<string>, CancellationToken, Task<ITextSimilarity>> PrepareAsync)
{
    /// <summary>The same with what it counts taken from a larger corpus, for a list too short to tell how rare a word is.</summary>
    /// <param name="corpus">What is counted.</param>
    /// <param name="positions">Where the texts of the list stand in it.</param>
    public SimilarityMethod Within(TextCorpus corpus, IReadOnlyList<int> positions) => this with
    {
        PrepareAsync = async (_, queries, cancellationToken) => new ChosenTexts(await PrepareAsync(corpus, queries, cancellationToken).ConfigureAwait(false), corpus.Texts.Count, positions),
    };
}
