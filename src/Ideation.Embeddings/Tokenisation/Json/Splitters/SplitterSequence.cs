namespace Ideation.Embeddings.Tokenisation.Json.Splitters;

/// <summary><c>Sequence</c>: each splitter cuts the pieces of the one before it.</summary>
internal sealed class SplitterSequence(IReadOnlyList<Splitter> steps) : Splitter
{
    public override void Split(List<Piece> pieces)
    {
        foreach (var step in steps)
        {
            step.Split(pieces);
        }
    }
}
