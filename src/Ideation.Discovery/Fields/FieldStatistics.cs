using Ideation.Patents;

namespace Ideation.Discovery.Fields;

/// <summary>How often each field, and each pair of fields, occurs in a corpus; immutable and safe to share between threads.</summary>
public sealed class FieldStatistics
{
    private const double Smoothing = 0.5;

    private readonly Dictionary<IpcSubclass, int> _positions;
    private readonly FieldCounts _counts;
    private readonly long[] _outsideClass;
    private readonly int[] _fieldsOutsideClass;
    private readonly FieldProximity _proximity;
    private readonly double _log2Fields;

    private FieldStatistics(FieldCounts counts)
    {
        _counts = counts;
        _positions = counts.Fields.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        _outsideClass = new long[Fields.Count];
        _fieldsOutsideClass = new int[Fields.Count];
        for (var home = 0; home < Fields.Count; home++)
        {
            for (var field = 0; field < Fields.Count; field++)
            {
                if (Fields[field].Class != Fields[home].Class)
                {
                    _outsideClass[home] += counts.Documents[home, field];
                    _fieldsOutsideClass[home]++;
                }
            }
        }

        _proximity = new FieldProximity(counts);
        _log2Fields = Math.Log2(Math.Max(2, Fields.Count));
    }

    /// <summary>Every field that occurs, in order of symbol.</summary>
    public IReadOnlyList<IpcSubclass> Fields => _counts.Fields;

    /// <summary>Documents with at least one field.</summary>
    public long ClassifiedDocuments => _counts.Classified;

    public static FieldStatistics From(IEnumerable<ClassifiedPatent> patents)
    {
        var counts = new FieldCounter();
        foreach (var patent in patents)
        {
            counts.Add(patent);
        }

        return new FieldStatistics(counts.Finish());
    }

    public static async Task<FieldStatistics> ReadAsync(IAsyncEnumerable<ClassifiedPatent> patents, CancellationToken cancellationToken)
    {
        var counts = new FieldCounter();
        await foreach (var patent in patents.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            counts.Add(patent);
        }

        return new FieldStatistics(counts.Finish());
    }

    /// <summary>Statistics that <see cref="ToBytes"/> made bytes of.</summary>
    /// <exception cref="InvalidDataException">The bytes are none.</exception>
    public static FieldStatistics FromBytes(byte[] bytes) => new(FieldCountsBytes.Read(bytes));

    /// <summary>Everything there is to know, for keeping: reading it back takes a hundredth of counting the corpus again.</summary>
    public byte[] ToBytes() => FieldCountsBytes.Write(_counts);

    public int Documents(IpcSubclass field) => _positions.TryGetValue(field, out var i) ? _counts.Documents[i, i] : 0;

    /// <summary>Documents classified in both fields; <paramref name="excluding"/>, a document of the corpus, is left out.</summary>
    public int BridgingDocuments(IpcSubclass home, IpcSubclass field, ClassifiedPatent? excluding = null) =>
        _positions.TryGetValue(home, out var i) && _positions.TryGetValue(field, out var j) ? Math.Max(0, _counts.Documents[i, j] - Own(excluding, home, field)) : 0;

    /// <summary>Organisations with a document in the field.</summary>
    public int ActiveOrganisations(IpcSubclass field) => _positions.TryGetValue(field, out var i) ? _counts.Organisations[i, i] : 0;

    /// <summary>Organisations with a document that is classified in both fields.</summary>
    public int BridgingOrganisations(IpcSubclass home, IpcSubclass field) =>
        _positions.TryGetValue(home, out var i) && _positions.TryGetValue(field, out var j) ? _counts.Organisations[i, j] : 0;

    /// <summary>Share of the classified documents that carry the field, in [0,1].</summary>
    public double Popularity(IpcSubclass field) => (double)Documents(field) / Math.Max(1, ClassifiedDocuments);

    /// <summary>P(field | home): co-class counts with +0.5 smoothing, normalised over the fields outside the home class; 0 for a field inside it.</summary>
    public double Probability(IpcSubclass home, IpcSubclass field, ClassifiedPatent? excluding = null)
    {
        if (home.Class == field.Class)
        {
            return 0;
        }

        if (!_positions.TryGetValue(home, out var i))
        {
            return 1.0 / Math.Max(1, Fields.Count(candidate => candidate.Class != home.Class));
        }

        var ownOutside = excluding is not null && excluding.Fields.Contains(home) ? excluding.Fields.Count(own => own.Class != home.Class) : 0;
        var together = BridgingDocuments(home, field, excluding);
        return (together + Smoothing) / (Math.Max(0, _outsideClass[i] - ownOutside) + (Smoothing * _fieldsOutsideClass[i]));
    }

    /// <summary>P(field | home) of several home fields: each one's probability, weighted by its confidence.</summary>
    public double Probability(IReadOnlyList<HomeField> homes, IpcSubclass field)
    {
        var weight = homes.Sum(home => home.Confidence);
        return weight > 0 ? homes.Sum(home => home.Confidence * Probability(home.Field.Subclass, field)) / weight : 0;
    }

    /// <summary>−log₂ P(field | home) / log₂ |fields|, clipped to [0,1]; 0 for a field inside the home class.</summary>
    public double Unexpectedness(IpcSubclass home, IpcSubclass field, ClassifiedPatent? excluding = null) => Unexpectedness(Probability(home, field, excluding));

    /// <summary>The same with the counts behind it; with several home fields the counts are those of the one with most documents in both.</summary>
    public Unexpectedness Unexpectedness(IReadOnlyList<HomeField> homes, IpcSubclass field)
    {
        var probability = Probability(homes, field);
        var home = homes
            .OrderByDescending(candidate => BridgingDocuments(candidate.Field.Subclass, field))
            .ThenByDescending(candidate => candidate.Confidence)
            .ThenBy(candidate => candidate.Field.Subclass)
            .Select(candidate => candidate.Field.Subclass)
            .FirstOrDefault();
        return new Unexpectedness(
            Unexpectedness(probability), probability, Documents(home), BridgingDocuments(home, field), BridgingOrganisations(home, field), Band(homes, field))
        {
            Home = home,
        };
    }

    /// <summary>Cosine of the two fields' rows of co-class counts (a field's own count included), in [0,1].</summary>
    public double Proximity(IpcSubclass a, IpcSubclass b) =>
        _positions.TryGetValue(a, out var i) && _positions.TryGetValue(b, out var j) ? _proximity.Between(i, j) : 0;

    /// <summary>Tercile of proximity over the pairs of fields of different classes that co-occur; unseen when this pair never does without <paramref name="excluding"/>.</summary>
    public FieldBand Band(IpcSubclass home, IpcSubclass field, ClassifiedPatent? excluding = null) =>
        BridgingDocuments(home, field, excluding) == 0 ? FieldBand.Unseen : _proximity.Band(Proximity(home, field));

    /// <summary>The nearest of the bands the field has for these home fields.</summary>
    public FieldBand Band(IReadOnlyList<HomeField> homes, IpcSubclass field) =>
        homes.Count == 0 ? FieldBand.Unseen : homes.Min(home => Band(home.Field.Subclass, field));

    /// <summary>The same counts without some documents of the corpus.</summary>
    internal RemainingCounts Without(IEnumerable<ClassifiedPatent> uncounted) => new(this, _counts, uncounted);

    /// <summary>The fields that share a document with this one, in order of symbol, itself left out.</summary>
    internal IEnumerable<IpcSubclass> JoinedTo(IpcSubclass field) =>
        Position(field) is { } i ? Fields.Where((other, j) => j != i && _counts.Documents[i, j] > 0) : [];

    internal int? Position(IpcSubclass field) => _positions.TryGetValue(field, out var i) ? i : null;

    private static int Own(ClassifiedPatent? patent, IpcSubclass home, IpcSubclass field) =>
        patent is not null && patent.Fields.Contains(home) && patent.Fields.Contains(field) ? 1 : 0;

    private double Unexpectedness(double probability) => probability <= 0 ? 0 : Math.Clamp(-Math.Log2(probability) / _log2Fields, 0, 1);
}
