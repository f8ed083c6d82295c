namespace Ideation.Embeddings.Tokenisation.Json.Models;

/// <summary>Turns a piece of text into ids (<c>model</c>).</summary>
internal abstract class TokenModel
{
    /// <summary>The highest id of the vocabulary plus one.</summary>
    public abstract int Size { get; }

    public abstract int? IdOf(string token);

    public abstract void Encode(ReadOnlySpan<char> piece, List<int> ids);
}
