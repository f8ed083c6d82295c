namespace Ideation.Discovery.Matching;

/// <summary>A piece of text a party is known by, from which quotes are taken.</summary>
/// <param name="Source">A publication number, or empty for the party's own words.</param>
/// <param name="Text">The text as it was read.</param>
public sealed record MatchPassage(string Source, string Text);
