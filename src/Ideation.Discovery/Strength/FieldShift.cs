using Ideation.Patents;

namespace Ideation.Discovery.Strength;

/// <summary>Where a field stands in the ranking now and after either answer: rank from 1, or null where it is not in the head of the list, and share of the head, in [0,1].</summary>
public sealed record FieldShift(TechnologyField Field, int? RankNow, int? RankIfYes, int? RankIfNo, double Now, double IfYes, double IfNo);
