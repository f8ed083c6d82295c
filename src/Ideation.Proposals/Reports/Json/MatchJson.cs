namespace Ideation.Proposals.Reports.Json;

/// <summary>How close mechanism and purpose of a use's best document come, and how much its shared terms tell; each in [0,1].</summary>
internal sealed record MatchJson(
    double Mechanism,
    double Purpose,
    double Terms);
