using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>Who has taken the step from home to the target field before: documents classified in both.</summary>
/// <param name="Nearest">The one nearest to the technology.</param>
/// <param name="Evidence">The span of it that comes closest.</param>
/// <param name="Families">Families found, at most <see cref="DiscoveryOptions.Precedents"/> a home field.</param>
/// <param name="Organisations">Who filed them, the first one first where dates are known.</param>
/// <param name="FirstYear">The earliest filing, priority or publication among them; null when none is dated.</param>
public sealed record Precedent(PatentDocument Nearest, Evidence Evidence, int Families, IReadOnlyList<Organisation> Organisations, int? FirstYear);
