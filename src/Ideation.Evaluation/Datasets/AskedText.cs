namespace Ideation.Evaluation.Datasets;

/// <summary>A text that is asked with.</summary>
/// <param name="Id">As its file names it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Language"><c>en</c> or <c>ja</c>: the documents that are searched.</param>
/// <param name="Text">The text.</param>
internal sealed record AskedText(string Id, AskedKind Kind, string Language, string Text);
