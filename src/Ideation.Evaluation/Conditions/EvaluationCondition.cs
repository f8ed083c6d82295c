using System.Globalization;
using System.Text.Json;
using Ideation.Evaluation.Reports;

namespace Ideation.Evaluation.Conditions;

/// <summary>Figures a command must reach on a corpus, each within its tolerance.</summary>
public sealed record EvaluationCondition
{
    /// <summary>What is measured, in words.</summary>
    public required string Name { get; init; }

    /// <summary>The corpus file.</summary>
    public required string Corpus { get; init; }

    /// <summary>Documents, sentences or pairs in it.</summary>
    public required int CorpusSize { get; init; }

    public required int Queries { get; init; }

    /// <summary>The exact command, run from the repository root.</summary>
    public required string Command { get; init; }

    public required IReadOnlyList<ExpectedFigure> Expected { get; init; }

    /// <exception cref="EvaluationException">The file is missing, not a condition, or expects nothing.</exception>
    public static EvaluationCondition Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var condition = JsonSerializer.Deserialize(stream, ReportJson.Default.EvaluationCondition);
            return condition?.Expected.Count > 0 ? condition : throw new EvaluationException($"The condition {path} expects no figure; it could not fail.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new EvaluationException($"The condition {path} cannot be read: {e.Message}", e);
        }
    }

    /// <summary>What the report does not fulfil, a sentence each; empty when it holds.</summary>
    public IReadOnlyList<string> Check(TaskReport report) =>
    [
        .. Size("documents", CorpusSize, report.CorpusSize),
        .. Size("queries", Queries, report.Queries),
        .. Expected.SelectMany(figure => figure.Check(report)),
    ];

    private static IEnumerable<string> Size(string what, int expected, int found) =>
        expected == found ? [] : [string.Create(CultureInfo.InvariantCulture, $"The run had {found} {what}; the condition is for {expected}.")];
}
