using Ideation.Patents;

namespace Ideation.Evaluation.Datasets;

/// <summary>One query of the task with all that a method may see of it (document, home) and all that it may not (truth).</summary>
/// <param name="Index">0-based place among the task's items.</param>
/// <param name="Position">0-based place of the document in the corpus.</param>
/// <param name="Document">The query's document: title and abstract are its text.</param>
/// <param name="Own">The document as the field statistics count it, to be left out of them.</param>
/// <param name="Home">The field it starts from.</param>
/// <param name="Truth">The fields to be found.</param>
/// <param name="Excluded">The document and those of identical abstract, which are never retrieved.</param>
public sealed record XFieldItem(
    int Index,
    int Position,
    PatentDocument Document,
    ClassifiedPatent Own,
    IpcSubclass Home,
    IReadOnlyList<IpcSubclass> Truth,
    IReadOnlySet<PublicationNumber> Excluded);
