namespace Ideation.Proposals.Reports.Json;

/// <summary>What an organisation's documents show for a role. <c>share</c>: of what is missing for it, what they name.</summary>
internal sealed record FitJson(
    string Role,
    double Share,
    int Documents,
    IReadOnlyList<string> Phrases,
    EvidenceJson Evidence);
