using Ideation.Patents;

namespace Ideation.Discovery;

/// <summary>A field outside home with what speaks for it.</summary>
/// <param name="Vote">What the near documents gave it.</param>
/// <param name="Grounding">Share of all votes.</param>
/// <param name="Unexpectedness">How rarely it follows from home.</param>
/// <param name="Score">What candidates are ordered by.</param>
/// <param name="Documents">Its retrieved documents, best precedent first.</param>
/// <param name="SupportingFamilies">How many of them are close enough to count.</param>
internal sealed record FieldCandidate(
    FieldVote Vote, double Grounding, Unexpectedness Unexpectedness, double Score, IReadOnlyList<Neighbour> Documents, int SupportingFamilies)
{
    public IpcSubclass Field => Vote.Field;
}
