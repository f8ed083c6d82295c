namespace Ideation.Proposals.Reports.Json;

/// <summary>Roles, partner candidates and drafted team of one field.</summary>
internal sealed record PartnersJson(
    FieldJson Field,
    string? Abstention,
    string? UnknownRegion,
    IReadOnlyList<RoleJson> Roles,
    IReadOnlyList<PartnerJson> Candidates,
    TeamJson? Team);
