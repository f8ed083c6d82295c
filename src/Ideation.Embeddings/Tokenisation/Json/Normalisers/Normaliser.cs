namespace Ideation.Embeddings.Tokenisation.Json.Normalisers;

/// <summary>Rewrites text before it is cut (<c>normalizer</c>).</summary>
internal abstract class Normaliser
{
    public abstract string Normalise(string text);
}
