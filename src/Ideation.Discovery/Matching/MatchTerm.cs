namespace Ideation.Discovery.Matching;

/// <summary>A term both sides have.</summary>
/// <param name="Row">As the row's text writes it.</param>
/// <param name="Column">As the column's text writes it; in another language where the two texts differ in it.</param>
/// <param name="Weight">Its share of what the two texts have in common in words, in (0,1].</param>
public sealed record MatchTerm(string Row, string Column, double Weight)
{
    /// <summary>False where one side is a need and the term only says on what its problem arises.</summary>
    public bool IsOfProblem { get; init; } = true;
}
