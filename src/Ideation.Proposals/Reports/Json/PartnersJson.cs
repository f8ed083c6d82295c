namespace Ideation.Proposals.Reports.Json;

/// <summary>The partner candidates of one field.</summary>
internal sealed record PartnersJson(
    FieldJson Field,
    string? Abstention,
    IReadOnlyList<PartnerJson> Candidates);
