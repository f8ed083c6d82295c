using System.Globalization;
using Ideation.Discovery;
using Ideation.Patents;

namespace Ideation.Evaluation.Datasets;

/// <summary>The XFIELD task: rank the fields outside the home class that a document's technology serves.</summary>
public sealed class XFieldTask
{
    private XFieldTask(IReadOnlyList<PatentDocument> documents, IReadOnlyList<XFieldItem> items)
    {
        Documents = documents;
        Items = items;
        Statistics = FieldStatistics.From(documents.Select(Classified));
    }

    /// <summary>The corpus: the documents with at least one field.</summary>
    public IReadOnlyList<PatentDocument> Documents { get; }

    public IReadOnlyList<XFieldItem> Items { get; }

    /// <summary>Field counts of the corpus; what is asked about a query leaves its own document out.</summary>
    public FieldStatistics Statistics { get; }

    public double TruthsPerQuery => (double)Items.Sum(item => item.Truth.Count) / Items.Count;

    /// <summary>Joins queries, corpus and groups; documents without a field are left out of the corpus.</summary>
    /// <exception cref="EvaluationException">No document has a field, there are no queries, or a query's document is not in the corpus.</exception>
    public static XFieldTask Create(IEnumerable<PatentDocument> corpus, IReadOnlyList<XFieldQuery> queries, AbstractGroups groups)
    {
        var documents = corpus.Where(document => document.Fields.Count > 0).DistinctBy(document => document.Number).ToArray();
        if (documents.Length == 0)
        {
            throw new EvaluationException("The corpus holds no classified document; expected documents with IPC or CPC codes.");
        }

        if (queries.Count == 0)
        {
            throw new EvaluationException("There are no queries; expected documents with fields in more than one IPC class.");
        }

        var positions = documents.Index().ToDictionary(pair => pair.Item.Number, pair => pair.Index);
        var missing = queries.Where(query => !positions.ContainsKey(query.Number)).ToArray();
        return missing.Length == 0
            ? new XFieldTask(documents, [.. queries.Select((query, index) => Join(query, index, documents, positions, groups))])
            : throw new EvaluationException(string.Create(CultureInfo.InvariantCulture,
                $"{missing.Length} of {queries.Count} queries are not classified documents of the corpus, the first of them {missing[0].Number}; expected queries made from this corpus."));
    }

    private static XFieldItem Join(XFieldQuery query, int index, PatentDocument[] documents, Dictionary<PublicationNumber, int> positions, AbstractGroups groups)
    {
        var position = positions[query.Number];
        return new XFieldItem(index, position, documents[position], Classified(documents[position]), query.Home, query.Truth, groups.Of(query.Number).Append(query.Number).ToHashSet());
    }

    private static ClassifiedPatent Classified(PatentDocument document) =>
        new(document.Number, document.FamilyId, document.Fields, [], document.PublicationDate?.Year);
}
