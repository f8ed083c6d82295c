namespace Ideation.Embeddings.Tokenisation.Json.Splitters;

/// <summary>Cuts at single characters: white space, punctuation, digits.</summary>
internal sealed class CharacterSplitter(Func<int, bool> isDelimiter, SplitBehaviour behaviour) : DelimiterSplitter(behaviour)
{
    protected override void Find(ReadOnlySpan<char> text, List<Stretch> stretches)
    {
        var start = 0;
        for (var i = 0; i < text.Length;)
        {
            var c = Characters.At(text, i, out var length);
            if (isDelimiter(c))
            {
                if (i > start)
                {
                    stretches.Add(new Stretch(start, i, false));
                }

                start = i + length;
                stretches.Add(new Stretch(i, start, true));
            }

            i += length;
        }

        if (text.Length > start)
        {
            stretches.Add(new Stretch(start, text.Length, false));
        }
    }
}
