namespace Ideation.Evaluation.Tasks;

/// <summary>The tasks of the benchmark as commands and files name them.</summary>
public static class TaskNames
{
    public const string XField = "xfield";
    public const string Emerge = "emerge";
    public const string Pap2Pat = "pap2pat";
    public const string Out = "out";
    public const string Phrases = "phrases";
    public const string Functions = "functions";
    public const string Translation = "translation";
    public const string JapaneseFields = "ja-fields";
    public const string JapaneseCitations = "ja-citations";

    public const string Partners = "partners";
    public const string Match = "match";

    public const string Abstention = "abstention";

    public const string Strength = "strength";

    public const string Uses = "uses";

    public const string Teams = "teams";

    public const string Portfolio = "portfolio";

    public const string Landscape = "landscape";

    /// <summary>In the order they are run and shown.</summary>
    public static IReadOnlyList<string> All { get; } = [XField, Emerge, Out, Pap2Pat, Phrases, Functions, Translation, JapaneseFields, JapaneseCitations, Partners, Match, Abstention, Strength, Uses, Teams, Portfolio, Landscape];
}
