using System.Runtime.InteropServices;
using Ideation.Patents;

namespace Ideation.Discovery.Fields;

/// <summary>Counts fields and pairs of fields while documents stream by.</summary>
internal sealed class FieldCounter
{
    // A pair of fields, and a pair with an organisation, each as one number: there are tens of millions of them in a large corpus.
    private const int PairBits = 32;

    private readonly Dictionary<IpcSubclass, int> _fields = [];
    private readonly Dictionary<Organisation, int> _organisations = [];
    private readonly Dictionary<int, int> _documents = [];
    private readonly HashSet<ulong> _active = [];
    private readonly List<int> _own = [];
    private readonly List<int> _owners = [];
    private long _classified;

    public void Add(ClassifiedPatent patent)
    {
        if (patent.Fields.Count == 0)
        {
            return;
        }

        _classified++;
        Positions(_fields, patent.Fields, _own);
        Positions(_organisations, patent.Applicants, _owners);
        foreach (var a in _own)
        {
            foreach (var b in _own)
            {
                if (a <= b)
                {
                    Count(a << 16 | b);
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
        foreach (var (pair, count) in _documents)
        {
            var (a, b) = (sorted[pair >> 16], sorted[pair & 0xFFFF]);
            documents[a, b] = documents[b, a] = count;
        }

        foreach (var active in _active)
        {
            var pair = (int)(active >> PairBits);
            var (a, b) = (sorted[pair >> 16], sorted[pair & 0xFFFF]);
            organisations[a, b] = ++organisations[b, a];
        }

        return new FieldCounts(fields, documents, organisations, _classified);
    }

    private void Count(int pair)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_documents, pair, out _)++;
        foreach (var organisation in _owners)
        {
            _active.Add((ulong)pair << PairBits | (uint)organisation);
        }
    }

    private static void Positions<T>(Dictionary<T, int> known, IReadOnlyList<T> values, List<int> positions)
        where T : notnull
    {
        positions.Clear();
        foreach (var value in values)
        {
            if (!known.TryGetValue(value, out var position))
            {
                position = known.Count;
                known.Add(value, position);
            }

            if (!positions.Contains(position))
            {
                positions.Add(position);
            }
        }
    }
}
