using Ideation.Evaluation.Methods;

namespace Ideation.Evaluation.Tasks;

/// <summary>Titles: the title of a document is to find its abstract among those of all documents. It needs no labels, so a model can be measured with any corpus.</summary>
public static class TitleTask
{
    public const string Name = "titles";

    /// <param name="documents">All documents that are searched; those of identical abstract count as one.</param>
    /// <param name="asked">Positions of the documents whose titles are asked with.</param>
    /// <param name="models">The models compared; the first goes by the name <c>ideation</c>.</param>
    /// <param name="seed">Of the random baseline and the LSA projection.</param>
    public static EvaluationTask Create(IReadOnlyList<(string Id, string Title, string Abstract)> documents, IReadOnlyList<int> asked, IReadOnlyList<EvaluatedModel> models, int seed)
    {
        var same = documents.Index().ToLookup(document => document.Item.Abstract, document => document.Index, StringComparer.OrdinalIgnoreCase);
        var queries = asked.Select(i => new RetrievalQuery(documents[i].Id, documents[i].Title, [same[documents[i].Abstract].ToHashSet()], new HashSet<int>()));
        return RetrievalTask.Create(
            Name,
            "abstracts",
            [new RetrievalLeg("", new TextCorpus([.. documents.Select(document => document.Abstract)], seed), [.. documents.Select(document => document.Id)], [.. queries])],
            [RetrievalLeg.Mrr, RetrievalLeg.RecallAtOne, RetrievalLeg.RecallAtTen],
            [Similarities.Random(seed), Similarities.Bm25, .. Similarities.Embedded(MethodNames.Ideation, models)]);
    }
}
