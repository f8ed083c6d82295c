namespace Ideation.Evaluation.Reports;

/// <summary>The result of a run over several tasks.</summary>
/// <param name="Model">The embedding model that <c>ideation</c> and <c>dense</c> stand for, as name@revision.</param>
/// <param name="Models">The models compared, by the name the methods carry.</param>
/// <param name="Tasks">A report a task.</param>
/// <param name="Seconds">The whole run, reading and embedding included.</param>
/// <param name="PeakMegabytes">The most memory the process held.</param>
public sealed record BenchmarkReport(string Model, IReadOnlyDictionary<string, string> Models, IReadOnlyList<TaskReport> Tasks, double Seconds, double PeakMegabytes);
