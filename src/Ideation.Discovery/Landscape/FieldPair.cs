namespace Ideation.Discovery.Landscape;

/// <summary>Two fields that families of the landscape combine.</summary>
/// <param name="First">The larger field.</param>
/// <param name="Second">The other one.</param>
/// <param name="Families">Families in both.</param>
/// <param name="Association">Salton's cosine: families in both over the geometric mean of the two fields' families, 0 to 1.</param>
public sealed record FieldPair(LandscapeField First, LandscapeField Second, int Families, double Association);
