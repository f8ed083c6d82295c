namespace Ideation.Proposals.Landscapes.Json;

/// <summary>A family.</summary>
internal sealed record LandscapeDocumentJson(IReadOnlyList<string> Numbers, string Title, string Language, int? FilingYear, int? PublicationYear, IReadOnlyList<string> Fields, IReadOnlyList<string> Organisations, double? Similarity, string? Role, IReadOnlyList<string> RoleWords);
