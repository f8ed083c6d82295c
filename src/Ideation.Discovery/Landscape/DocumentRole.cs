namespace Ideation.Discovery.Landscape;

/// <summary>The role a document shows most clearly.</summary>
/// <param name="Document">The family.</param>
/// <param name="Role">The role.</param>
/// <param name="Words">The words that speak for it, as they stand in its title or in the first sentence of its abstract.</param>
public sealed record DocumentRole(LandscapeDocument Document, ValueChainRole Role, IReadOnlyList<string> Words);
