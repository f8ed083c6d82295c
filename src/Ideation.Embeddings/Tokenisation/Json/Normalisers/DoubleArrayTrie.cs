using System.Buffers.Binary;

namespace Ideation.Embeddings.Tokenisation.Json.Normalisers;

/// <summary>
/// A trie over bytes in the layout of Darts-clone: a node's child for byte b lies at (node xor offset xor b), its value at (node xor offset).
/// </summary>
internal sealed class DoubleArrayTrie
{
    private const uint LabelBits = 0x8000_00FF;
    private const uint LeafBit = 1 << 8;
    private const uint ValueBits = 0x7FFF_FFFF;

    private readonly uint[] _units;

    public DoubleArrayTrie(ReadOnlySpan<byte> content)
    {
        _units = new uint[content.Length / sizeof(uint)];
        for (var i = 0; i < _units.Length; i++)
        {
            _units[i] = BinaryPrimitives.ReadUInt32LittleEndian(content[(i * sizeof(uint))..]);
        }
    }

    /// <summary>The value of the shortest key that <paramref name="text"/> begins with, or -1.</summary>
    public int FirstPrefix(ReadOnlySpan<byte> text)
    {
        if (_units.Length == 0)
        {
            return -1;
        }

        var node = Offset(_units[0]);
        foreach (var b in text)
        {
            node ^= b;
            if (b == 0 || node >= (uint)_units.Length || (_units[node] & LabelBits) != b)
            {
                return -1;
            }

            var unit = _units[node];
            node ^= Offset(unit);
            if ((unit & LeafBit) != 0)
            {
                return node < (uint)_units.Length ? (int)(_units[node] & ValueBits) : -1;
            }
        }

        return -1;
    }

    private static uint Offset(uint unit) => (unit >> 10) << (int)((unit & (1u << 9)) >> 6);
}
