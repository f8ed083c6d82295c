namespace Ideation.Evaluation.Datasets;

/// <summary>A claim sentence in Japanese and in English.</summary>
public sealed record SentencePair(string Japanese, string English);
