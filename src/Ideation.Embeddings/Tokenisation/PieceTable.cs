using System.Numerics;
using System.Runtime.InteropServices;

namespace Ideation.Embeddings.Tokenisation;

/// <summary>Ids of pieces by their characters: a dictionary that does nothing else, and so costs a fraction of one.</summary>
internal sealed class PieceTable
{
    public const int NotFound = -1;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const int CharactersAtOnce = 4;

    private readonly Slot[] _slots;
    private readonly char[] _characters;
    private readonly ushort[] _longest = new ushort[char.MaxValue + 1];
    private readonly int _shift;

    /// <exception cref="ArgumentException">A piece is empty or occurs twice.</exception>
    public PieceTable(IReadOnlyCollection<(string Text, int Id)> pieces)
    {
        var bits = BitOperations.Log2((uint)pieces.Count + 1) + 2;
        _slots = new Slot[1 << bits];
        _shift = 64 - bits;
        _characters = new char[pieces.Sum(piece => piece.Text.Length)];
        var start = 0;
        foreach (var (text, id) in pieces)
        {
            if (text.Length is 0 or > ushort.MaxValue || Find(text) != NotFound)
            {
                throw new ArgumentException($"The piece '{text}' with id {id} is empty, too long or occurs twice.", nameof(pieces));
            }

            text.CopyTo(_characters.AsSpan(start));
            _longest[text[0]] = Math.Max(_longest[text[0]], (ushort)text.Length);
            Add(new Slot((uint)(Hash(text) >> 32), id, start, text.Length));
            start += text.Length;
        }
    }

    /// <summary>The id of the longest piece that <paramref name="text"/> begins with and its length; 0 when there is none.</summary>
    public int FindLongest(ReadOnlySpan<char> text, out int id)
    {
        for (var length = Math.Min(text.Length, _longest[text[0]]); length > 0; length--)
        {
            id = Find(text[..length]);
            if (id != NotFound)
            {
                return length;
            }
        }

        id = NotFound;
        return 0;
    }

    /// <summary>The id of the piece, or <see cref="NotFound"/>.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        var hash = Hash(text);
        var slots = _slots;
        for (var place = (int)(hash >> _shift); ; place++)
        {
            ref readonly var slot = ref slots[place & (slots.Length - 1)];
            if (slot.Length == 0)
            {
                return NotFound;
            }

            if (slot.Hash == (uint)(hash >> 32) && text.SequenceEqual(_characters.AsSpan(slot.Start, slot.Length)))
            {
                return slot.Id;
            }
        }
    }

    private void Add(Slot slot)
    {
        var place = (int)(((ulong)slot.Hash << 32) >> _shift);
        while (_slots[place & (_slots.Length - 1)].Length != 0)
        {
            place++;
        }

        _slots[place & (_slots.Length - 1)] = slot;
    }

    // Four characters a step; the last step overlaps the one before, so that no rest is left.
    private static ulong Hash(ReadOnlySpan<char> text)
    {
        if (text.Length < CharactersAtOnce)
        {
            return ((ulong)text[0] | ((ulong)text[text.Length / 2] << 16) | ((ulong)text[^1] << 32) | ((ulong)text.Length << 48)) * Multiplier;
        }

        var hash = (ulong)text.Length;
        for (var at = 0; at < text.Length - CharactersAtOnce; at += CharactersAtOnce)
        {
            hash = Mix(hash, text[at..]);
        }

        return Mix(hash, text[^CharactersAtOnce..]);
    }

    private static ulong Mix(ulong hash, ReadOnlySpan<char> text)
    {
        hash = (hash ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text))) * Multiplier;
        return hash ^ (hash >> 32);
    }

    private readonly record struct Slot(uint Hash, int Id, int Start, int Length);
}
