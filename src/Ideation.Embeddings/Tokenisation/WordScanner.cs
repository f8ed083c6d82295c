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
