using Ideation.Patents;

namespace Ideation.Discovery.Fields;

/// <summary>Counts fields and pairs of fields while documents stream by.</summary>
internal sealed class FieldCounter
{
    private readonly Dictionary<IpcSubclass, int> _fields = [];
    private readonly Dictionary<Organisation, int> _organisations = [];
    private readonly Dictionary<(int, int), int> _documents = [];
    private readonly HashSet<(int, int, int)> _active = [];
    private long _classified;

    public void Add(ClassifiedPatent patent)
    {
        if (patent.Fields.Count == 0)
        {
            return;
        }

        _classified++;
        var fields = patent.Fields.Distinct().Select(field => Position(_fields, field)).ToArray();
        var organisations = patent.Applicants.Distinct().Select(organisation => Position(_organisations, organisation)).ToArray();
        foreach (var a in fields)
        {
            foreach (var b in fields)
            {
                _documents[(a, b)] = _documents.GetValueOrDefault((a, b)) + 1;
                foreach (var organisation in organisations)
                {
                    _active.Add((a, b, organisation));
                }
            }
        }
    }

    public FieldCounts Finish()
    {
        var fields = _fields.Keys.Order().ToArray();
        var sorted = fields.Index().ToDictionary(pair => _fields[pair.Item], pair => pair.Index);
        var documents = new int[fields.Length, fields.Length];
        var organisations = new int[fields.Length, fields.Length];
        foreach (var ((a, b), count) in _documents)
        {
            documents[sorted[a], sorted[b]] = count;
        }

        foreach (var (a, b, _) in _active)
        {
            organisations[sorted[a], sorted[b]]++;
        }

        return new FieldCounts(fields, documents, organisations, _classified);
    }

    private static int Position<T>(Dictionary<T, int> positions, T value)
        where T : notnull
    {
        if (!positions.TryGetValue(value, out var position))
        {
            position = positions.Count;
            positions.Add(value, position);
        }

        return position;
    }
}
