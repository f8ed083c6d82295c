using Ideation.Patents;

namespace Ideation.Discovery.Ranking;

/// <summary>A field with its place in the ranking.</summary>
/// <param name="Field">The field.</param>
/// <param name="Score">What the fields are ordered by; only its order means anything.</param>
/// <param name="Probability">The calibrated chance, in [0,1], that an examiner would have filed a document of this text there, too.</param>
/// <param name="Signals">What spoke for it.</param>
public sealed record RankedField(IpcSubclass Field, double Score, double Probability, FieldSignals Signals);
