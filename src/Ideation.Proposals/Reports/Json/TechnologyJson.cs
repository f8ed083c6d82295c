namespace Ideation.Proposals.Reports.Json;

/// <summary>The core technology in the user's words.</summary>
internal sealed record TechnologyJson(
    string Text,
    string Language);
