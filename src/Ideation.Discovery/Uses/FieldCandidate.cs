using Ideation.Discovery.Fields;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>A field outside home with what speaks for it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Chance">How likely the text belongs there, too: a probability where a ranking was learnt, otherwise the share of the votes after damping.</param>
/// <param name="Grounding">Share of all votes.</param>
/// <param name="Unexpectedness">How rarely it follows from home.</param>
/// <param name="Documents">Its documents that are close enough to count, one a family, best precedent first.</param>
internal sealed record FieldCandidate(
    IpcSubclass Field, double Chance, double Grounding, Unexpectedness Unexpectedness, IReadOnlyList<Neighbour> Documents)
{
    /// <summary>What fields are ordered by: how likely it is right times the surprise if it is, the quantity that Serendipity@10 sums.</summary>
    public double ExpectedSurprise => Chance * Unexpectedness.Value;
}
