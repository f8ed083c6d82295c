namespace Ideation.Evaluation.Metrics;

/// <summary>Truths of one band that a query has, and how many of them were found.</summary>
public readonly record struct BandHits(int Found, int Truths);
