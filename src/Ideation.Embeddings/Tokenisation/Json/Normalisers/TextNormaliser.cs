namespace Ideation.Embeddings.Tokenisation.Json.Normalisers;

/// <summary>A normaliser that is one function of the text.</summary>
internal sealed class TextNormaliser(Func<string, string> rewrite) : Normaliser
{
    public override string Normalise(string text) => rewrite(text);
}
