using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Strength;

/// <summary>What the text leaves unsaid, as questions to be answered in words, each with what documents nearby would answer.</summary>
internal static class OpenQuestions
{
    private const int Read = 12;
    private const int MostAnswers = 2;
    private const int LongestAnswer = 160;

    /// <param name="around">What lies around the text.</param>
    /// <param name="language">Of the text.</param>
    /// <param name="told">Which parts of the sheet have an entry.</param>
    /// <param name="hasConditions">Whether single conditions are asked about.</param>
    public static IReadOnlyList<(ClarifyingQuestion Question, IReadOnlyList<string> Answers)> Find(Neighbourhood around, string language, IReadOnlyCollection<StrengthKind> told, bool hasConditions)
    {
        var items = around.All
            .Take(Read)
            .Where(neighbour => neighbour.Document.Language == language)
            .SelectMany(neighbour => StrengthReader.Read([neighbour.Document]))
            .Where(item => item.Part == EvidencePart.Abstract && item.Text.Length <= LongestAnswer)
            .ToLookup(item => item.Kind);
        return [.. from kind in Enum.GetValues<StrengthKind>()
                   where !told.Contains(kind) && !(kind == StrengthKind.Condition && hasConditions)
                   let found = items[kind].DistinctBy(item => item.Number).Take(MostAnswers).ToArray()
                   where found.Length > 0
                   select (Question(kind), (IReadOnlyList<string>)[.. found.Select(item => item.Text)])];
    }

    // What other companies' documents say is no answer of this one: it weighs the question and is not shown.
    private static ClarifyingQuestion Question(StrengthKind kind) => new() { Kind = QuestionKind.Open, Subject = kind.ToString(), ChanceOfYes = 1 };
}
