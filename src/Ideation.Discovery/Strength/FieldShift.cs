using Ideation.Patents;

namespace Ideation.Discovery.Strength;

/// <summary>A field's share of the ranking now and after either answer, each in [0,1].</summary>
public sealed record FieldShift(TechnologyField Field, double Now, double IfYes, double IfNo);
