namespace Ideation.Tests.Embeddings.Tokenisation;

/// <summary>Builds a double-array trie in the layout of Darts-clone from keys that are added first.</summary>
internal sealed class DoubleArrayBuilder
{
    private const uint Leaf = 1 << 8;
    private const uint ValueMark = 1u << 31;

    private readonly Node _root = new();
    private readonly List<uint> _units = [];
    private readonly List<bool> _taken = [];
    private readonly HashSet<int> _homes = [];
    private int _firstFree = 1;

    public void Add(ReadOnlySpan<byte> key, int value)
    {
        var node = _root;
        foreach (var b in key)
        {
            node = node.Children.TryGetValue(b, out var child) ? child : node.Children[b] = new Node();
        }

        node.Value = value;
    }

    public uint[] Build()
    {
        Reserve(1);
        _taken[0] = true;
        Place(_root, 0, 0);
        return [.. _units];
    }

    private void Place(Node node, int at, byte label)
    {
        List<byte> labels = node.Value >= 0 ? [0, .. node.Children.Keys] : [.. node.Children.Keys];
        var home = FindHome(labels);
        _homes.Add(home);
        foreach (var child in labels)
        {
            _taken[home ^ child] = true;
        }

        _units[at] = ((uint)(at ^ home) << 10) | (node.Value >= 0 ? Leaf : 0) | label;
        if (node.Value >= 0)
        {
            _units[home] = ValueMark | (uint)node.Value;
        }

        foreach (var (child, next) in node.Children)
        {
            Place(next, home ^ child, child);
        }
    }

    // No two nodes share a home: one would find the other's children.
    private int FindHome(List<byte> labels)
    {
        for (; _firstFree < _taken.Count && _taken[_firstFree]; _firstFree++)
        {
        }

        for (var home = _firstFree ^ labels[0]; ; home++)
        {
            Reserve((home | 0xFF) + 1);
            if (!_homes.Contains(home) && labels.TrueForAll(label => !_taken[home ^ label]))
            {
                return home;
            }
        }
    }

    private void Reserve(int count)
    {
        while (_units.Count < count)
        {
            _units.Add(0);
            _taken.Add(false);
        }
    }

    private sealed class Node
    {
        public SortedDictionary<byte, Node> Children { get; } = [];

        public int Value { get; set; } = -1;
    }
}
