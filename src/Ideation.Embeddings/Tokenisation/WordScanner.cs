using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ideation.Embeddings.Tokenisation;

/// <summary>Walks the words of normalised text: runs of one <see cref="CharacterClass"/>, without allocating.</summary>
internal ref struct WordScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    public ReadOnlySpan<char> Current { get; private set; }

    public bool MoveNext()
    {
        var text = _text;
        var classes = CharacterClasses.Table;
        var position = _position;
        while (position < text.Length && classes[text[position]] == CharacterClass.Separator && !char.IsHighSurrogate(text[position]))
        {
            position++;
        }

        var start = position;
        if (position < text.Length && classes[text[position]] is not CharacterClass.Separator and var kind)
        {
            position += kind == CharacterClass.Letter ? AsciiRun(text[position..]) : 0;
            while (position < text.Length && classes[text[position]] == kind)
            {
                position++;
            }
        }

        if (position < text.Length && char.IsHighSurrogate(text[position]))
        {
            return MoveNextBeyondPlaneZero(start);
        }

        Current = text[start..position];
        _position = position;
        return position > start;
    }

    /// <summary>The same for a word that holds or is followed by a character of two code units.</summary>
    private bool MoveNextBeyondPlaneZero(int position)
    {
        var text = _text;
        while (position < text.Length)
        {
            var start = position;
            var kind = ClassAt(text, ref position);
            if (kind == CharacterClass.Separator)
            {
                continue;
            }

            var end = position;
            while (position < text.Length && ClassAt(text, ref position) == kind)
            {
                end = position;
            }

            Current = text[start..end];
            _position = end;
            return true;
        }

        _position = position;
        return false;
    }

    /// <summary>How many of the next sixteen characters are small ASCII letters or digits, from the first on. Most words are such runs, and a loop over characters stumbles at the end of each.</summary>
    private static int AsciiRun(ReadOnlySpan<char> text)
    {
        if (text.Length < Vector256<ushort>.Count)
        {
            return 0;
        }

        var next = Vector256.Create(MemoryMarshal.Cast<char, ushort>(text));
        var isRun = Vector256.LessThan(next - Vector256.Create((ushort)'a'), Vector256.Create((ushort)26)) | Vector256.LessThan(next - Vector256.Create((ushort)'0'), Vector256.Create((ushort)10));
        return BitOperations.TrailingZeroCount(~isRun.ExtractMostSignificantBits());
    }

    private static CharacterClass ClassAt(ReadOnlySpan<char> text, ref int position)
    {
        var first = text[position++];
        if (!char.IsHighSurrogate(first) || position == text.Length)
        {
            return CharacterClasses.Of(first);
        }

        return CharacterClasses.Of(char.ConvertToUtf32(first, text[position++]));
    }
}
