using Ideation.Patents;

namespace Ideation.Discovery.Strength;

/// <summary>A field of a ranked list and its weight, whatever the ranking behind it; weights need not sum to 1.</summary>
public readonly record struct FieldScore(IpcSubclass Field, double Score);
