using Ideation.Discovery.Fields;
using Ideation.Discovery.Portfolio;
using Ideation.Evaluation.Datasets;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>Draws the documents of a portfolio task. Only such are asked whose classification no model has learnt: the XFIELD queries, all of which have a field outside the home class, and the Japanese documents.</summary>
/// <param name="corpus">What is searched.</param>
/// <param name="seed">Of the draw.</param>
internal sealed class PortfolioCases(PatentCorpus corpus, int seed)
{
    // An owner with fewer has no fields of its own to speak of.
    private const int FewestOfOwner = 5;

    private readonly Organisation[][] _applicants = [.. corpus.Documents.Select(document => document.Applicants.Select(Organisation.FromApplicant).Distinct().ToArray())];
    private readonly PortfolioOptions _options = new();
    private ILookup<Organisation, int>? _filed;

    private ILookup<Organisation, int> Filed => _filed ??= _applicants.Index().SelectMany(pair => pair.Item.Select(owner => (owner, pair.Index))).ToLookup(pair => pair.owner, pair => pair.Index);

    /// <summary>Documents of owners with several: do they carry a field that is neither near nor their owner's anyhow?</summary>
    /// <param name="queries">The XFIELD queries.</param>
    /// <param name="count">How many at most.</param>
    public IEnumerable<PortfolioCase> Owned(IReadOnlyList<FieldQuery> queries, int count)
    {
        var drawn = queries.ToArray();
        new SeededRandom(seed, 0).Shuffle<FieldQuery>(drawn);
        return drawn
            .DistinctBy(query => query.Group)
            .Select(query => (Query: query, Position: corpus.Position(query.Own!.Number)!.Value))
            .Where(pair => _applicants[pair.Position].Any(owner => Filed[owner].Count() >= FewestOfOwner))
            .Take(count)
            .Select(pair => Owned(pair.Query, pair.Position));
    }

    /// <summary>Documents in a language with few: do they carry any field outside the home class?</summary>
    /// <param name="language">Theirs.</param>
    /// <param name="count">How many at most.</param>
    public IEnumerable<PortfolioCase> In(string language, int count)
    {
        int[] positions = [.. Enumerable.Range(0, corpus.Documents.Count).Where(position => corpus.Documents[position].Language == language)];
        new SeededRandom(seed, 1).Shuffle<int>(positions);
        return positions.Take(count).Select(position =>
        {
            var document = corpus.Documents[position];
            return new PortfolioCase(document, document.Fields[0], corpus.Texts.Texts[position], corpus.GroupName(document.Number).Value, corpus.GroupOf(document.Number), null, document.Fields.Any(field => field.Class != document.Fields[0].Class));
        });
    }

    private PortfolioCase Owned(FieldQuery query, int position)
    {
        var usual = _applicants[position].SelectMany(owner => UsualOf([.. Filed[owner].Where(other => !query.Excluded.Contains(other))])).ToHashSet();
        var isElsewhere = query.Truth.Any(field => corpus.Statistics.Band(query.Home!.Value, field, query.Own) != FieldBand.Near && !usual.Contains(field));
        return new PortfolioCase(corpus.Documents[position], query.Home!.Value, query.Text, query.Group, query.Excluded, isElsewhere, null);
    }

    private IEnumerable<IpcSubclass> UsualOf(int[] filed)
    {
        var least = Math.Max(_options.OwnFieldDocuments, _options.OwnFieldShare * filed.Length);
        return filed.SelectMany(position => corpus.Documents[position].Fields).CountBy(field => field).Where(field => field.Value >= least).Select(field => field.Key);
    }
}
