namespace Ideation.Embeddings.Tokenisation.Json.Splitters;

/// <summary>A stretch of text that the model will cut on its own; a view, so that splitting copies nothing.</summary>
internal readonly record struct Piece(string Source, int Start, int Length, bool AtTextStart)
{
    public ReadOnlySpan<char> Span => Source.AsSpan(Start, Length);

    public Piece Slice(int start, int end) => new(Source, Start + start, end - start, AtTextStart && start == 0);
}
