namespace Ideation.Discovery.Partners.Roles;

/// <summary>A phrase of a role that the field's documents near the use have and the company's text lacks.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Weight">How telling it is: common near the use, rare at home, more words more.</param>
internal readonly record struct MissingPhrase(RolePhrase Phrase, double Weight);
