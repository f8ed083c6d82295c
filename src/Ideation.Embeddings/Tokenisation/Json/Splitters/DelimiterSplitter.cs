namespace Ideation.Embeddings.Tokenisation.Json.Splitters;

/// <summary>Finds delimiters in a piece and cuts there as the behaviour says.</summary>
internal abstract class DelimiterSplitter(SplitBehaviour behaviour) : PieceSplitter
{
    protected sealed override void Split(Piece piece, List<Piece> parts)
    {
        var stretches = new List<Stretch>();
        Find(piece.Span, stretches);
        SplitBehaviours.Apply(behaviour, stretches);
        foreach (var stretch in stretches)
        {
            Add(piece, stretch.Start, stretch.End, parts);
        }
    }

    /// <summary>Adds delimiters and what lies between them, from the beginning to the end of <paramref name="text"/>.</summary>
    protected abstract void Find(ReadOnlySpan<char> text, List<Stretch> stretches);
}
