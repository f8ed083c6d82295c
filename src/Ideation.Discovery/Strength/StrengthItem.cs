using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Strength;

/// <summary>One entry of a strength sheet.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Text">The entry, which a user may rewrite.</param>
/// <param name="Words">The exact words it came from: a substring of the text or of the part of the publication; null when a user wrote the entry.</param>
/// <param name="Number">The publication the words stand in; null for the user's own text.</param>
/// <param name="Part">Where in that publication.</param>
public sealed record StrengthItem(StrengthKind Kind, string Text, string? Words, PublicationNumber? Number = null, EvidencePart? Part = null);
