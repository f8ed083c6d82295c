using System.Globalization;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;

namespace Ideation.Evaluation.Tasks;

/// <summary>PAP2PAT: the abstract of a paper is to find the patent document on the same invention among all documents.</summary>
internal static class Pap2PatTask
{
    public static async Task<EvaluationTask> CreateAsync(Workbench bench, CancellationToken cancellationToken)
    {
        var pairs = await BenchmarkFiles.ReadPapersAndPatentsAsync(bench.QuestionsOf(TaskNames.Pap2Pat), cancellationToken).ConfigureAwait(false);
        return Create(await bench.DocumentsAsync(cancellationToken).ConfigureAwait(false), pairs, bench.Models, bench.Options.Seed);
    }

    public static EvaluationTask Create(PatentCorpus corpus, IReadOnlyList<PaperPatentPair> pairs, IReadOnlyList<EvaluatedModel> models, int seed)
    {
        var missing = pairs.Where(pair => corpus.Position(pair.Patent) is null).ToArray();
        if (missing.Length > 0)
        {
            throw new EvaluationException(string.Create(CultureInfo.InvariantCulture,
                $"{missing.Length} of {pairs.Count} patents of the pairs are not in the corpus, the first of them {missing[0].Patent}; expected the corpus the pairs were made from."));
        }

        var queries = pairs.Select(pair => new RetrievalQuery(pair.PaperId, pair.PaperAbstract, [corpus.GroupOf(pair.Patent)], new HashSet<int>()));
        return RetrievalTask.Create(
            TaskNames.Pap2Pat,
            "documents",
            [new RetrievalLeg("", corpus.Texts, corpus.Ids, [.. queries])],
            [RetrievalLeg.Mrr, RetrievalLeg.RecallAtOne, RetrievalLeg.RecallAtTen],
            [Similarities.Random(seed), Similarities.Bm25, Similarities.Lsa, .. Similarities.Embedded(MethodNames.Ideation, models)]);
    }
}
