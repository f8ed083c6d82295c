namespace Ideation.Proposals.Matches.Json;

internal sealed record PartyJson(string Kind, string Id, string Name, string Language, IReadOnlyList<string> Fields, bool FieldsPredicted, IReadOnlyList<string> Owners, string? Region, string? Availability, bool Read);
