namespace Ideation.PatentIndex.Embedded;

/// <summary>One of the searches that a scan answers together.</summary>
/// <param name="Query">What is looked for.</param>
/// <param name="Predicate">Which rows may be found; null for all. Searches that share one have it asked once a row.</param>
/// <param name="Limit">How many at most, and not more than there are.</param>
internal sealed record RowSearch(QuantisedQuery Query, RowPredicate? Predicate, int Limit);
