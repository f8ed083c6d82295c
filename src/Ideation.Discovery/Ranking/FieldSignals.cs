using Ideation.Patents;

namespace Ideation.Discovery.Ranking;

/// <summary>What speaks for one field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Values">One value a <see cref="FieldSignal"/>.</param>
public sealed record FieldSignals(IpcSubclass Field, IReadOnlyList<double> Values)
{
    public double this[FieldSignal signal] => Values[(int)signal];
}
