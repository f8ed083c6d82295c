namespace Ideation.Discovery.Landscape;

/// <summary>A combination of field and mechanism that no family of the landscape has.</summary>
/// <param name="Field">The field.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Expected">Families that would have both if mechanisms were spread evenly over the fields.</param>
/// <param name="FieldFamilies">Families of the field.</param>
/// <param name="MechanismFamilies">Classified families with the mechanism.</param>
/// <param name="Chance">How likely none of these would be in the field if they were spread evenly: the binomial probability of zero.</param>
public sealed record WhiteSpot(LandscapeField Field, Mechanism Mechanism, double Expected, int FieldFamilies, int MechanismFamilies, double Chance);
