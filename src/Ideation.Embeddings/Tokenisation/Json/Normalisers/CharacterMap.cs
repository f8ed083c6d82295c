using System.Buffers.Binary;
using System.Text;

namespace Ideation.Embeddings.Tokenisation.Json.Normalisers;

/// <summary>
/// SentencePiece's precompiled map of characters: in Base64, the trie's size in bytes (32 bits, little endian), the trie, and the replacements, each
/// ended by a zero byte; a trie value is the place of a replacement.
/// </summary>
internal sealed class CharacterMap
{
    private readonly DoubleArrayTrie _trie;
    private readonly Dictionary<int, string> _replacements = [];
    private readonly string?[] _single = new string?[char.MaxValue + 1];

    private CharacterMap(DoubleArrayTrie trie, byte[] replacements)
    {
        _trie = trie;
        for (var start = 0; start < replacements.Length;)
        {
            var length = replacements.AsSpan(start).IndexOf((byte)0);
            length = length < 0 ? replacements.Length - start : length;
            _replacements[start] = Encoding.UTF8.GetString(replacements, start, length);
            start += length + 1;
        }

        for (var c = 1; c <= char.MaxValue; c++)
        {
            _single[c] = char.IsSurrogate((char)c) ? null : Find([(char)c]);
        }
    }

    public static CharacterMap Read(JsonPart part)
    {
        var place = part.Place("precompiled_charsmap");
        var bytes = new byte[part.Text("precompiled_charsmap").Length];
        if (!Convert.TryFromBase64String(part.Text("precompiled_charsmap"), bytes, out var length))
        {
            throw new FormatException($"'{place}' is no Base64");
        }

        var content = bytes.AsSpan(0, length);
        var size = length >= sizeof(uint) ? BinaryPrimitives.ReadUInt32LittleEndian(content) : uint.MaxValue;
        if (size > length - sizeof(uint) || size % sizeof(uint) != 0)
        {
            throw new FormatException($"'{place}' is no map of characters: its {length} bytes do not hold the trie that they announce");
        }

        var trie = content.Slice(sizeof(uint), (int)size);
        return new CharacterMap(new DoubleArrayTrie(trie), content[(sizeof(uint) + (int)size)..].ToArray());
    }

    public string? Of(char c) => _single[c];

    /// <summary>The replacement of the shortest key that <paramref name="text"/> begins with.</summary>
    public string? Find(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[16];
        return Encoding.UTF8.TryGetBytes(text, bytes, out var length) && _trie.FirstPrefix(bytes[..length]) is >= 0 and var place
            ? _replacements.GetValueOrDefault(place, "")
            : null;
    }
}
