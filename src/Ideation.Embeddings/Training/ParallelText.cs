namespace Ideation.Embeddings.Training;

/// <summary>A Japanese text and its English translation.</summary>
public sealed record ParallelText(string Japanese, string English);
