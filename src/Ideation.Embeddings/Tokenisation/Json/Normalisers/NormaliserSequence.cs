namespace Ideation.Embeddings.Tokenisation.Json.Normalisers;

/// <summary><c>Sequence</c>: one normaliser after the other.</summary>
internal sealed class NormaliserSequence(IReadOnlyList<Normaliser> steps) : Normaliser
{
    public override string Normalise(string text)
    {
        foreach (var step in steps)
        {
            text = step.Normalise(text);
        }

        return text;
    }
}
