namespace Ideation.Embeddings.Training;

/// <summary>A Japanese term and an English one of the same meaning; the weight says how much to trust it beside other pairs of the same term.</summary>
public sealed record TermPair(string Japanese, string English, double Weight);
