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
        var position = _position;
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
