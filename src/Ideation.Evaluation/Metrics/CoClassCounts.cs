using Ideation.Patents;

namespace Ideation.Evaluation.Metrics;

/// <summary>How many documents of a corpus each field has, and each pair of fields together.</summary>
public sealed class CoClassCounts
{
    private readonly Dictionary<IpcSubclass, int> _documents = [];
    private readonly Dictionary<IpcSubclass, Dictionary<IpcSubclass, int>> _rows = [];

    public CoClassCounts(IEnumerable<PatentDocument> corpus)
    {
        foreach (var document in corpus)
        {
            foreach (var field in document.Fields)
            {
                Add(field, document.Fields);
            }
        }

        Fields = [.. _documents.Keys.Order()];
    }

    /// <summary>Every field of the corpus in order of symbol.</summary>
    public IReadOnlyList<IpcSubclass> Fields { get; }

    /// <summary>Documents that have the field.</summary>
    public int Of(IpcSubclass field) => _documents.GetValueOrDefault(field);

    /// <summary>Documents that have both fields.</summary>
    public int Together(IpcSubclass field, IpcSubclass other) => Row(field).GetValueOrDefault(other);

    /// <summary>The fields that share a document with this one, itself not among them, with the number of documents.</summary>
    public IReadOnlyDictionary<IpcSubclass, int> Row(IpcSubclass field) => _rows.GetValueOrDefault(field) ?? new Dictionary<IpcSubclass, int>();

    private void Add(IpcSubclass field, IReadOnlyList<IpcSubclass> all)
    {
        _documents[field] = Of(field) + 1;
        if (!_rows.TryGetValue(field, out var row))
        {
            _rows.Add(field, row = []);
        }

        foreach (var other in all)
        {
            if (other != field)
            {
                row[other] = row.GetValueOrDefault(other) + 1;
            }
        }
    }
}
