namespace Ideation.Proposals.Reports.Json;

/// <summary>Roles, partner candidates and drafted team of one field; <c>nearUse</c> is the rank of the use near which they were looked for.</summary>
internal sealed record PartnersJson(
    FieldJson Field,
    int? NearUse,
    string? Abstention,
    string? UnknownRegion,
    IReadOnlyList<RoleJson> Roles,
    IReadOnlyList<PartnerJson> Candidates,
    TeamJson? Team);
