using Ideation.Discovery.Fields;
using Ideation.Evaluation.Methods;
using Ideation.Patents;

namespace Ideation.Evaluation.Datasets;

/// <summary>Documents that are searched, with what tasks ask about them; what costs time is worked out when first asked for.</summary>
public sealed class PatentCorpus
{
    private readonly AbstractGroups _groups;
    private readonly int _seed;
    private readonly Dictionary<PublicationNumber, int> _positions;
    private readonly Lazy<FieldStatistics> _statistics;

    private PatentCorpus(IReadOnlyList<PatentDocument> documents, IReadOnlyList<string> texts, AbstractGroups groups, int seed)
    {
        Documents = documents;
        Texts = new TextCorpus(texts, seed);
        _groups = groups;
        _seed = seed;
        _positions = documents.Index().ToDictionary(pair => pair.Item.Number, pair => pair.Index);
        _statistics = new(() => FieldStatistics.From(documents.Select(Classification)));
        Ids = [.. documents.Select(document => document.Number.Value)];
    }

    public IReadOnlyList<PatentDocument> Documents { get; }

    /// <summary>The text of each document that is compared.</summary>
    public TextCorpus Texts { get; }

    /// <summary>The publication number of each document.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>Field counts of the corpus; what is asked about a query leaves its own document out.</summary>
    public FieldStatistics Statistics => _statistics.Value;

    /// <summary>The counts as they would be if some documents were not there; worked out anew at each call.</summary>
    /// <param name="positions">The places of those documents.</param>
    public FieldStatistics StatisticsWithout(IReadOnlySet<int> positions) =>
        FieldStatistics.From(Documents.Index().Where(pair => !positions.Contains(pair.Index)).Select(pair => Classification(pair.Item)));

    /// <param name="documents">Of several with one number the first is taken.</param>
    /// <param name="text">The text of a document that is compared.</param>
    /// <param name="groups">Documents of identical abstract.</param>
    /// <param name="seed">Of the tables over the texts.</param>
    public static PatentCorpus Create(IEnumerable<PatentDocument> documents, Func<PatentDocument, string> text, AbstractGroups groups, int seed)
    {
        var distinct = documents.DistinctBy(document => document.Number).ToArray();
        return new PatentCorpus(distinct, Array.ConvertAll(distinct, document => text(document)), groups, seed);
    }

    /// <summary>The documents that fulfil the condition, as a corpus of their own.</summary>
    public PatentCorpus Where(Func<PatentDocument, bool> condition)
    {
        var kept = Documents.Index().Where(pair => condition(pair.Item)).ToArray();
        return new PatentCorpus([.. kept.Select(pair => pair.Item)], [.. kept.Select(pair => Texts.Texts[pair.Index])], _groups, _seed);
    }

    /// <summary>This corpus and another one together; documents of identical abstract are grouped as they were in this one.</summary>
    public PatentCorpus With(PatentCorpus other) => new([.. Documents, .. other.Documents], [.. Texts.Texts, .. other.Texts.Texts], _groups, _seed);

    /// <summary>The place of a document, or null.</summary>
    public int? Position(PublicationNumber number) => _positions.TryGetValue(number, out var position) ? position : null;

    /// <summary>The places of a document and those of identical abstract, as far as they are in the corpus.</summary>
    public IReadOnlySet<int> GroupOf(PublicationNumber number) => _groups.Of(number).Append(number).Select(Position).OfType<int>().ToHashSet();

    /// <summary>A name for the document's group that all its members share.</summary>
    public PublicationNumber GroupName(PublicationNumber number) => _groups.Of(number)[0];

    /// <summary>The document as the field statistics count it.</summary>
    public static ClassifiedPatent Classification(PatentDocument document) =>
        new(document.Number, document.FamilyId, document.Fields, [], document.PublicationDate?.Year);
}
