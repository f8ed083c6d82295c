using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>A text whose home field is asked for.</summary>
/// <param name="Id">Of the text, or of the document it was cut from.</param>
/// <param name="Kind">What it is: <c>en</c>, <c>ja</c>, or <c>8-words</c> for the first words of a document.</param>
/// <param name="Language">Of the text.</param>
/// <param name="Text">The text.</param>
/// <param name="Truth">The fields that would be right.</param>
/// <param name="Excluded">Places in the corpus that tell nothing: the document itself and those of its abstract.</param>
internal sealed record HomeItem(string Id, string Kind, string Language, string Text, IReadOnlyList<IpcSubclass> Truth, IReadOnlySet<int> Excluded);
