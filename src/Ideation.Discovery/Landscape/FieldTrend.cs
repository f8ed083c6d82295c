namespace Ideation.Discovery.Landscape;

/// <summary>A field's families by year of filing.</summary>
/// <param name="Field">The field.</param>
/// <param name="Counts">One count for each of <see cref="FilingTrend.Years"/>.</param>
/// <param name="Families">All its families, dated or not.</param>
public sealed record FieldTrend(LandscapeField Field, IReadOnlyList<int> Counts, int Families);
