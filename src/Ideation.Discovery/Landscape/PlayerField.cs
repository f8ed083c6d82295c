namespace Ideation.Discovery.Landscape;

/// <summary>A player's standing in one field of the landscape.</summary>
/// <param name="Field">The field.</param>
/// <param name="Families">The player's families in it.</param>
/// <param name="Specialisation">Revealed technological advantage (Soete 1987, after Balassa 1965): the field's share of the player's classified families over its share of all of them; above 1 is specialised. Null where the player has too few families in the field to tell.</param>
public sealed record PlayerField(LandscapeField Field, int Families, double? Specialisation);
