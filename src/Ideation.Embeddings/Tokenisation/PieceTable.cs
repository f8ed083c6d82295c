using System.Numerics;

namespace Ideation.Embeddings.Tokenisation;

/// <summary>Pieces by their characters. The caller carries the hash along as it reads a word, so that looking up a prefix costs no second reading of it.</summary>
internal sealed class PieceTable
{
    public const int NotFound = -1;

    private readonly Slot[] _slots;
    private readonly char[] _characters;
    private readonly int _shift;

    /// <exception cref="ArgumentException">A piece is empty or occurs twice.</exception>
    public PieceTable(IReadOnlyCollection<(string Text, int Id)> pieces)
    {
        var bits = BitOperations.Log2((uint)pieces.Count + 1) + 2;
        _slots = new Slot[1 << bits];
        _shift = 32 - bits;
        _characters = new char[pieces.Sum(piece => piece.Text.Length)];
        var start = 0;
        foreach (var (text, id) in pieces)
        {
            if (text.Length == 0 || Find(text, Hash(text)) != NotFound)
            {
                throw new ArgumentException($"The piece '{text}' with id {id} is empty or occurs twice.", nameof(pieces));
            }

            text.CopyTo(_characters.AsSpan(start));
            var place = Place(Hash(text));
            while (_slots[place].Length != 0)
            {
                place = (place + 1) & (_slots.Length - 1);
            }

            _slots[place] = new Slot(Hash(text), id, start, text.Length);
            start += text.Length;
        }
    }

    /// <summary>The hash of some characters and one more; that of none is zero.</summary>
    public static uint Extend(uint hash, char next) => (hash + next) * 0x9E3779B1;

    public static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = 0u;
        foreach (var c in text)
        {
            hash = Extend(hash, c);
        }

        return hash;
    }

    /// <summary>The id of the piece, or <see cref="NotFound"/>.</summary>
    public int Find(ReadOnlySpan<char> text, uint hash)
    {
        var slots = _slots;
        for (var place = Place(hash); ; place++)
        {
            ref readonly var slot = ref slots[place & (slots.Length - 1)];
            if (slot.Length == 0)
            {
                return NotFound;
            }

            if (slot.Hash == hash && text.SequenceEqual(_characters.AsSpan(slot.Start, slot.Length)))
            {
                return slot.Id;
            }
        }
    }

    // The low bits hang on the last character alone, the high ones on all of them.
    private int Place(uint hash) => (int)((hash ^ (hash << 15)) >> _shift);

    private readonly record struct Slot(uint Hash, int Id, int Start, int Length);
}
