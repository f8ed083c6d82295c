using Ideation.Discovery.Matching;
using Ideation.Proposals.Matches;

namespace Ideation.App.Commands.Match;

/// <summary>What is matched with what.</summary>
/// <param name="Rows">The first list.</param>
/// <param name="Columns">The second one.</param>
/// <param name="NotRead">Records that could not be used.</param>
internal sealed record MatchSides(IReadOnlyList<MatchParty> Rows, IReadOnlyList<MatchParty> Columns, IReadOnlyList<NotReadRecord> NotRead)
{
    /// <summary>Documents of an applicant that were too many.</summary>
    public int OlderLeftOut { get; init; }

    /// <summary>The columns are those documents of the index that are nearest to the rows: there was one list only.</summary>
    public bool AreNearest { get; init; }
}
