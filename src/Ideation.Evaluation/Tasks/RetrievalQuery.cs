namespace Ideation.Evaluation.Tasks;

/// <summary>A text with the texts of a corpus that it should find.</summary>
/// <param name="Id">As the data names it.</param>
/// <param name="Text">What is searched for.</param>
/// <param name="Truths">Each truth as the positions of the texts that count as it: the text itself and those identical to it.</param>
/// <param name="Excluded">Positions that are never retrieved: the query's own text and those identical to it.</param>
internal sealed record RetrievalQuery(string Id, string Text, IReadOnlyList<IReadOnlySet<int>> Truths, IReadOnlySet<int> Excluded);
