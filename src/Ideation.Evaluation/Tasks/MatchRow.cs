using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>What stands for a company, with the documents that belong to it.</summary>
/// <param name="Id">As the data names it.</param>
/// <param name="Text">What it says.</param>
/// <param name="Truths">Documents of the corpus.</param>
/// <param name="Own">The document the text is from; null where it is from elsewhere.</param>
internal sealed record MatchRow(string Id, string Text, IReadOnlyList<PublicationNumber> Truths, PublicationNumber? Own = null);
