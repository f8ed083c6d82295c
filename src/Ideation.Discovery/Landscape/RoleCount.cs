namespace Ideation.Discovery.Landscape;

/// <summary>A role of the value chain in a landscape.</summary>
/// <param name="Role">The role.</param>
/// <param name="Families">Families that show it most clearly.</param>
/// <param name="Words">The words it was seen by, the most frequent first, with how many families have each.</param>
/// <param name="Players">Its most active organisations with their families in it.</param>
public sealed record RoleCount(ValueChainRole Role, int Families, IReadOnlyList<(string Word, int Families)> Words, IReadOnlyList<(Patents.Organisation Organisation, int Families)> Players);
