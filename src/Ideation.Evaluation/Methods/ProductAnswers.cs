using Ideation.Patents;

namespace Ideation.Evaluation.Methods;

/// <summary>What the product answers to each of a list of questions over documents in memory; asked once for all methods that look at the answers.</summary>
/// <param name="documents">What is searched.</param>
/// <param name="texts">Their texts.</param>
/// <param name="model">Embeds them.</param>
/// <param name="count">How many questions.</param>
/// <param name="askAsync">Puts a question, by its place, to the index; several at once.</param>
internal sealed class ProductAnswers<T>(IReadOnlyList<PatentDocument> documents, IReadOnlyList<string> texts, EvaluatedModel model, int count, Func<CorpusIndex, int, CancellationToken, Task<T>> askAsync)
{
    private IReadOnlyList<T>? _answers;

    /// <summary>One answer a question.</summary>
    public async Task<IReadOnlyList<T>> FindAsync(IProgress<int>? progress, CancellationToken cancellationToken)
    {
        if (_answers is { } known)
        {
            return known;
        }

        var index = new CorpusIndex(documents, await model.DocumentsAsync(texts, cancellationToken).ConfigureAwait(false));
        await using (index.ConfigureAwait(false))
        {
            var answers = new T[count];
            var done = 0;
            await Parallel.ForAsync(0, count, cancellationToken, async (i, stop) =>
            {
                answers[i] = await askAsync(index, i, stop).ConfigureAwait(false);
                progress?.Report(Interlocked.Increment(ref done));
            }).ConfigureAwait(false);
            return _answers = answers;
        }
    }
}
