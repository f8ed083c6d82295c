namespace Ideation.Ingestion.Lists;

/// <summary>What a list holds.</summary>
/// <param name="Records">Those that can be used, in their order.</param>
/// <param name="Problems">The others.</param>
public sealed record ListReading<T>(IReadOnlyList<T> Records, IReadOnlyList<ListProblem> Problems);
