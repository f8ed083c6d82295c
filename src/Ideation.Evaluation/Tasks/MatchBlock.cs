using Ideation.Evaluation.Methods;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>One list against one list: rows with the columns that belong to them, among columns that do not.</summary>
/// <param name="Suffix">Put behind the metrics' names: the kind of pairs.</param>
/// <param name="Rows">Each with its own columns as truths.</param>
/// <param name="Columns">The documents that stand for open patents.</param>
/// <param name="Positions">Their places in the corpus.</param>
/// <param name="Texts">Their texts.</param>
internal sealed record MatchBlock(string Suffix, IReadOnlyList<RetrievalQuery> Rows, IReadOnlyList<PatentDocument> Columns, IReadOnlyList<int> Positions, TextCorpus Texts)
{
    /// <summary>The block as baselines see it.</summary>
    public RetrievalLeg Leg { get; } = new(Suffix, Texts, [.. Columns.Select(column => column.Number.Value)], Rows);
}
