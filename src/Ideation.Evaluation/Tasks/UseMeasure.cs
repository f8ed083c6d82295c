using System.Numerics.Tensors;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Uses;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>What a list of fields, and of the product a list of uses, is worth against the fields that a document has.</summary>
/// <param name="corpus">What is searched.</param>
/// <param name="queries">What is asked.</param>
/// <param name="inField">The places of the documents of each field.</param>
internal sealed class UseMeasure(PatentCorpus corpus, IReadOnlyList<FieldQuery> queries, ILookup<IpcSubclass, int> inField)
{
    public const string Precision = "precision";
    public const string Recall = "recall@6";
    public const string Serendipity = "serendipity@6";

    /// <summary>The share of the truths that are not near, which nobody thinks of by themselves.</summary>
    public const string Elsewhere = "recall@6/elsewhere";

    private const string Shown = "shown";
    private const string Hits = "hits";
    private const string Unexpected = "unexpectedness";
    private const string Answered = "answered";
    private const string Bands = "bands";
    private const string Purposes = "purposes";
    private const string Quotes = "quotes";
    private const string FarTruth = "far/truth";
    private const string FarBm25 = "far/bm25";
    private const string FarLsa = "far/lsa";
    private const string BridgeLsa = "bridge/lsa";
    private const string Of = "/of";

    // Two phrases of which half the words are the same say the same.
    private const double SamePurpose = 0.5;

    public static IReadOnlyList<Metric> Metrics { get; } =
    [
        Metric.Ratio(Precision, Hits, Shown),
        Metric.Mean(Recall),
        Metric.Ratio(Elsewhere, Elsewhere, Elsewhere + Of),
        Metric.Mean(Serendipity),
        Metric.Ratio(Unexpected, Unexpected, Shown),
        .. new[] { FarTruth, FarBm25, FarLsa, BridgeLsa, Quotes, Purposes, Bands }.Select(name => Metric.Ratio(name, name, name + Of)),
        Metric.Mean(Answered),
    ];

    private readonly string[] _texts = [.. queries.Select(query => query.Text)];
    private ITextSimilarity? _bm25;
    private ITextSimilarity? _lsa;
    private LsaSpace? _space;

    /// <summary>Truths that are not near, over all queries.</summary>
    public int TruthsElsewhere => queries.Sum(query => query.Truth.Count(truth => IsElsewhere(query, truth)));

    /// <summary>The share of what could be found that the first fields hold.</summary>
    public static double RecallOf(IReadOnlyList<string> fields, FieldQuery query) =>
        RankingMetrics.Recall(query.Truth.Count(field => fields.Contains(field.Value)), query.Truth.Count, UsesTask.Limit);

    /// <summary>Makes the two comparisons that the product does not use as they are here, once.</summary>
    public async Task<UseMeasure> PrepareAsync(CancellationToken cancellationToken)
    {
        _bm25 ??= await Similarities.Bm25.PrepareAsync(corpus.Texts, _texts, cancellationToken).ConfigureAwait(false);
        _lsa ??= await Similarities.Lsa.PrepareAsync(corpus.Texts, _texts, cancellationToken).ConfigureAwait(false);
        _space ??= corpus.Texts.Lsa(cancellationToken);
        return this;
    }

    /// <param name="item">The query's place.</param>
    /// <param name="shown">The fields shown for it, each once.</param>
    /// <param name="found">The uses behind them; null for a method that finds none.</param>
    public ItemScore Score(int item, IReadOnlyList<ShownField> shown, FoundUses? found)
    {
        var query = queries[item];
        string[] fields = [.. shown.Select(field => field.Field.Value)];
        IpcSubclass[] hits = [.. shown.Select(field => field.Field).Where(query.Truth.Contains)];
        var values = new Dictionary<string, double>
        {
            [Shown] = shown.Count,
            [Hits] = hits.Length,
            [Recall] = RecallOf(fields, query),
            [Serendipity] = hits.Sum(field => Unexpectedness(query, field)) / UsesTask.Limit,
            [Unexpected] = shown.Sum(field => Unexpectedness(query, field.Field)),
            [Elsewhere] = hits.Count(field => IsElsewhere(query, field)),
            [Elsewhere + Of] = query.Truth.Count(field => IsElsewhere(query, field)),
        };
        AddFar(item, [.. shown.Where(field => field.Document is not null)], values);
        if (found is not null)
        {
            AddUses(item, found, values);
        }

        return new ItemScore { Id = query.Id, Ranked = fields, Hits = [.. hits.Select(field => field.Value)], Values = values };
    }

    private double Unexpectedness(FieldQuery query, IpcSubclass field) => corpus.Statistics.Unexpectedness(query.Home!.Value, field, query.Own);

    private bool IsElsewhere(FieldQuery query, IpcSubclass field) => corpus.Statistics.Band(query.Home!.Value, field, query.Own) != FieldBand.Near;

    // Whether a document that shows a field is one that the text belongs to, and how near it is among all of its field.
    private void AddFar(int item, ShownField[] shown, Dictionary<string, double> values)
    {
        if (shown.Length == 0)
        {
            return;
        }

        values[FarTruth] = shown.Count(field => corpus.Documents[field.Document!.Value].Fields.Any(queries[item].Truth.Contains));
        values[FarTruth + Of] = shown.Length;
        var scores = new float[corpus.Documents.Count];
        foreach (var (name, similarity) in new[] { (FarBm25, _bm25!), (FarLsa, _lsa!) })
        {
            similarity.Score(item, scores);
            Add(values, name, [.. shown.Select(field => Placing.Above(scores[field.Document!.Value], Others(item, inField[field.Field], field.Document.Value).Select(position => (double)scores[position]).ToArray()))]);
        }
    }

    private void AddUses(int item, FoundUses found, Dictionary<string, double> values)
    {
        values[Answered] = found.Uses.Count > 0 ? 1 : 0;
        if (found.Uses.Count == 0)
        {
            return;
        }

        Add(values, BridgeLsa, [.. found.Uses.Select(use => BridgePlace(item, use.Bridge))]);
        Add(values, Quotes, [.. found.Uses.Select(use => Terms.Of(use.Bridge.HomeEvidence.Quote).Intersect(Terms.Of(use.Bridge.FarEvidence.Quote)).Any() ? 1.0 : 0)]);
        var purposes = found.Uses.Select(use => Terms.Of(use.Purpose).ToHashSet(StringComparer.Ordinal)).ToArray();
        Add(values, Purposes, [.. purposes.Select((purpose, i) => purposes.Take(i).Any(earlier => Likeness(earlier, purpose) >= SamePurpose) ? 0.0 : 1)]);
        AddBands(queries[item], found, values);
    }

    // Where the far document of a bridge stands, seen from its home document, among the documents of the home class seen from the far one.
    private double BridgePlace(int item, Bridge bridge)
    {
        if (corpus.Position(bridge.Home.Number) is not { } home || corpus.Position(bridge.Far.Number) is not { } far)
        {
            return double.NaN;
        }

        var homes = inField.Where(field => field.Key.Class == queries[item].Home!.Value.Class).SelectMany(positions => positions).Distinct();
        return Placing.Above(Cosine(home, far), Others(item, homes, home).Where(position => position != far).Select(position => Cosine(position, far)).ToArray());
    }

    private double Cosine(int one, int other) => TensorPrimitives.Dot<float>(_space!.Texts[one], _space.Texts[other]);

    // Of the distances, near, middle and further, at which something was left out only for want of places, those that the list has.
    private void AddBands(FieldQuery query, FoundUses found, Dictionary<string, double> values)
    {
        var shown = found.Uses.Select(use => Group(use.Unexpectedness.Band)).ToHashSet();
        var available = found.Rejected.Where(field => field.Reason is RejectionReason.Share or RejectionReason.Rank).Select(field => Group(corpus.Statistics.Band(query.Home!.Value, field.Field.Subclass, query.Own))).ToHashSet();
        available.UnionWith(shown);
        values[Bands] = shown.Count;
        values[Bands + Of] = available.Count;
    }

    // Unseen counts as far, as it does where a list is filled.
    private static FieldBand Group(FieldBand band) => band == FieldBand.Unseen ? FieldBand.Far : band;

    private IEnumerable<int> Others(int item, IEnumerable<int> positions, int own) => positions.Where(position => position != own && !queries[item].Excluded.Contains(position));

    private static double Likeness(HashSet<string> one, HashSet<string> other)
    {
        var both = one.Count(other.Contains);
        return both == 0 ? 0 : (double)both / (one.Count + other.Count - both);
    }

    private static void Add(Dictionary<string, double> values, string name, double[] each)
    {
        double[] known = [.. each.Where(value => !double.IsNaN(value))];
        values[name] = known.Sum();
        values[name + Of] = known.Length;
    }
}
