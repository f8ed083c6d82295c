namespace Ideation.Evaluation.Datasets;

/// <summary>A paper with the functions that what it describes fulfils.</summary>
public sealed record LabelledPaper(string Id, string Title, string Abstract, IReadOnlyList<string> Functions);
