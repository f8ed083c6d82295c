using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Evaluation.Reports;

namespace Ideation.Evaluation.Conditions;

/// <summary>Figures a command must reach on a corpus, each within its tolerance.</summary>
public sealed record EvaluationCondition
{
    /// <summary>What is measured, in words.</summary>
    public required string Name { get; init; }

    /// <summary>The task, such as <c>xfield</c>.</summary>
    public required string Task { get; init; }

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
            return condition is { Expected.Count: > 0 } ? condition : throw new EvaluationException($"The condition {path} expects no figure; it could not fail.");
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

    /// <summary>True when the report is of the condition's task, corpus and queries.</summary>
    public bool IsFor(TaskReport report) => report.Task == Task && report.CorpusSize == CorpusSize && report.Queries == Queries;

    /// <summary>The condition with the report's figures for the methods that change when the embedding model does; the others, and all tolerances, stay.</summary>
    public EvaluationCondition Refreshed(TaskReport report) => this with
    {
        Expected =
        [
            .. Expected.Select(figure => MethodNames.DependsOnModel(figure.Method) && report.Find(figure.Method)?.Metrics.TryGetValue(figure.Metric, out var found) == true
                ? figure with { Value = Math.Round(found, FieldMetrics.IsSerendipity(figure.Metric) ? 4 : 3) }
                : figure),
        ],
    };

    /// <summary>As it is kept in a file: a figure a line.</summary>
    public string ToJson()
    {
        var figures = Expected.Select(figure => string.Create(CultureInfo.InvariantCulture,
            $"    {{ \"method\": {Text(figure.Method)}, \"metric\": {Text(figure.Metric)}, \"value\": {figure.Value}, \"tolerance\": {figure.Tolerance} }}"));
        return string.Create(CultureInfo.InvariantCulture, $$"""
            {
              "name": {{Text(Name)}},
              "task": {{Text(Task)}},
              "corpus": {{Text(Corpus)}},
              "corpusSize": {{CorpusSize}},
              "queries": {{Queries}},
              "command": {{Text(Command)}},
              "expected": [
            {{string.Join(",\n", figures)}}
              ]
            }

            """);
    }

    private static string Text(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static IEnumerable<string> Size(string what, int expected, int found) =>
        expected == found ? [] : [string.Create(CultureInfo.InvariantCulture, $"The run had {found} {what}; the condition is for {expected}.")];
}
