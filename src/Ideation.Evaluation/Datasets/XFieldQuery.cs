using Ideation.Patents;

namespace Ideation.Evaluation.Datasets;

/// <summary>A line of an XFIELD query file: which other fields does this document's technology serve?</summary>
/// <param name="Number">A document of the corpus.</param>
/// <param name="Home">The field it starts from.</param>
/// <param name="Truth">Its fields in other IPC classes than the home field's; at least one.</param>
public sealed record XFieldQuery(PublicationNumber Number, IpcSubclass Home, IReadOnlyList<IpcSubclass> Truth);
