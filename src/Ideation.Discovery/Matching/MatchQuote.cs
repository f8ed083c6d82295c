namespace Ideation.Discovery.Matching;

/// <summary>What shows a match on one side.</summary>
/// <param name="Source">The passage it stands in: a publication number, or empty for the party's own words.</param>
/// <param name="Quote">An exact substring of that passage.</param>
public sealed record MatchQuote(string Source, string Quote);
