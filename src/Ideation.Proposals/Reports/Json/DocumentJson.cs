namespace Ideation.Proposals.Reports.Json;

/// <summary>A document the proposal quotes.</summary>
/// <param name="FieldsPredicted">True where nobody classified it and the fields were read from its text.</param>
internal sealed record DocumentJson(
    string Number,
    string Title,
    IReadOnlyList<string> Applicants,
    int? Year,
    IReadOnlyList<string> Fields,
    bool FieldsPredicted,
    string Language);
