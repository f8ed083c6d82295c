namespace Ideation.Discovery.Strength;

/// <summary>The sentence that a yes adds to a text, in the text's language.</summary>
internal static class AnswerStatements
{
    public static string Yes(QuestionKind kind, string subject, string language) => (language, kind) switch
    {
        ("ja", QuestionKind.Temperature) => $"{subject[2..].Replace(" °C", "℃", StringComparison.Ordinal)}{(subject[0] == '≥' ? "以上の高温" : "以下の低温")}でも使えます。",
        ("ja", QuestionKind.Material) => $"{subject}にも使えます。",
        ("ja", _) => $"{subject}にも関わります。",
        (_, QuestionKind.Temperature) => $"It stands {(subject[0] == '≥' ? "high" : "low")} temperatures, {subject[2..]} and {(subject[0] == '≥' ? "more" : "less")}.",
        (_, QuestionKind.Material) => $"It also goes with {subject}.",
        _ => $"It also has to do with {subject}.",
    };
}
