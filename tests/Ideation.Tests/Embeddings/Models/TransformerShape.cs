namespace Ideation.Tests.Embeddings.Models;

/// <summary>The sizes of a transformer encoder made here.</summary>
/// <param name="PaddingId">The id that XLM-R counts positions from; BERT does not use it.</param>
/// <param name="CountsPositionsFromPadding">XLM-R's way: positions begin behind the padding id, padding has none, and there are no token types among the inputs.</param>
internal sealed record TransformerShape(int Layers, int Hidden, int Heads, int FeedForward, int Vocabulary, int Positions, int PaddingId = 0, bool CountsPositionsFromPadding = false)
{
    public const float Epsilon = 1e-5f;

    /// <summary>BERT's shape, small enough to be computed by hand.</summary>
    public static TransformerShape SmallBert(int vocabulary) => new(Layers: 2, Hidden: 32, Heads: 4, FeedForward: 64, vocabulary, Positions: 64);

    /// <summary>XLM-R's shape, small enough to be computed by hand.</summary>
    public static TransformerShape SmallXlmR(int vocabulary) => new(Layers: 2, Hidden: 32, Heads: 4, FeedForward: 64, vocabulary, Positions: 66, PaddingId: 1, CountsPositionsFromPadding: true);

    /// <summary>The shape of the MiniLM models of six layers.</summary>
    public static TransformerShape MiniLm { get; } = new(Layers: 6, Hidden: 384, Heads: 12, FeedForward: 1536, Vocabulary: 30_522, Positions: 512);

    public int HeadSize => Hidden / Heads;
}
