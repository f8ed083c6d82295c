namespace Ideation.Embeddings.Tokenisation.Json.Models;

/// <summary>A trie of pieces over chars: the first step by table, the others by hash.</summary>
internal sealed class PieceTrie
{
    public const int None = 0;

    private readonly int[] _roots = new int[char.MaxValue + 1];
    private readonly Dictionary<long, int> _children = [];
    private readonly List<int> _ids = [-1];

    public void Add(string piece, int id)
    {
        var node = Root(piece[0]);
        for (var i = 1; i < piece.Length; i++)
        {
            var key = Key(node, piece[i]);
            if (!_children.TryGetValue(key, out var child))
            {
                child = NewNode();
                _children.Add(key, child);
            }

            node = child;
        }

        _ids[node] = id;
    }

    public int First(char c) => _roots[c];

    public int Next(int node, char c) => _children.TryGetValue(Key(node, c), out var child) ? child : None;

    /// <summary>The id of the piece that ends at <paramref name="node"/>, or -1.</summary>
    public int IdAt(int node) => _ids[node];

    private static long Key(int node, char c) => ((long)node << 16) | c;

    private int Root(char c) => _roots[c] != None ? _roots[c] : _roots[c] = NewNode();

    private int NewNode()
    {
        _ids.Add(-1);
        return _ids.Count - 1;
    }
}
