using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;

namespace Ideation.Evaluation.Tasks;

/// <summary>Japanese citations: an application is to find the documents an examiner cited against it among all Japanese ones.</summary>
internal static class JapaneseCitationsTask
{
    private const int ShortestGram = 2;
    private const int LongestGram = 3;

    public static async Task<EvaluationTask> CreateAsync(Workbench bench, CancellationToken cancellationToken) => Create(
        await bench.JapaneseAsync(TaskNames.JapaneseCitations, cancellationToken).ConfigureAwait(false),
        await BenchmarkFiles.ReadCitationsAsync(bench.QuestionsOf(TaskNames.JapaneseCitations), cancellationToken).ConfigureAwait(false),
        bench.Models,
        bench.Options.Seed);

    /// <summary>Only pairs of which both documents are in the corpus are asked for.</summary>
    /// <exception cref="EvaluationException">There is no such pair.</exception>
    public static EvaluationTask Create(PatentCorpus corpus, IReadOnlyList<CitedPair> pairs, IReadOnlyList<EvaluatedModel> models, int seed)
    {
        var queries = pairs
            .Where(pair => corpus.Position(pair.Application) is not null && corpus.Position(pair.Cited) is not null)
            .GroupBy(pair => pair.Application, pair => pair.Cited)
            .Select(application => new RetrievalQuery(
                application.Key.Value,
                corpus.Texts.Texts[corpus.Position(application.Key)!.Value],
                [.. application.Distinct().Select(corpus.GroupOf)],
                corpus.GroupOf(application.Key)))
            .ToArray();
        return queries.Length == 0
            ? throw new EvaluationException("No citation has both documents in the Japanese corpus; expected citations between its documents.")
            : RetrievalTask.Create(
                TaskNames.JapaneseCitations,
                "Japanese documents",
                [new RetrievalLeg("", corpus.Texts, corpus.Ids, queries)],
                [RetrievalLeg.RecallAtTen, RetrievalLeg.RecallAtOne, RetrievalLeg.Mrr],
                [Similarities.Random(seed), Similarities.Bm25, Similarities.CharacterGrams(ShortestGram, LongestGram), .. Similarities.Embedded(MethodNames.Ideation, models)]);
    }
}
