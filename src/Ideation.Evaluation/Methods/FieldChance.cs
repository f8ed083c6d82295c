using Ideation.Patents;

namespace Ideation.Evaluation.Methods;

/// <summary>A field in a ranking.</summary>
/// <param name="Field">The field.</param>
/// <param name="Probability">The chance in [0,1] that the method states for it; null for a method that states none.</param>
internal readonly record struct FieldChance(IpcSubclass Field, double? Probability = null);
