using Ideation.Patents;

namespace Ideation.Discovery.Fields;

/// <summary>What the nearest documents gave one field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Votes">The sum of the similarities to the power of <see cref="FieldVoteOptions.Exponent"/>, before damping.</param>
/// <param name="Weight">What the fields are ordered by: the votes after damping.</param>
public readonly record struct FieldVote(IpcSubclass Field, double Votes, double Weight);
