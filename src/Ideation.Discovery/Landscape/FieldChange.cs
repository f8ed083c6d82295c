namespace Ideation.Discovery.Landscape;

/// <summary>A field whose number of families changed.</summary>
/// <param name="Key">The field's key.</param>
/// <param name="Field">The field; null when no document of it is left.</param>
/// <param name="Before">Families last time.</param>
/// <param name="Now">Families now.</param>
public sealed record FieldChange(string Key, LandscapeField? Field, int Before, int Now);
