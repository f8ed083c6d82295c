using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>Who has taken the step before from the home field that the unexpectedness is counted from: documents classified in both.</summary>
/// <param name="Nearest">The one nearest to the technology.</param>
/// <param name="Evidence">The span of it that comes closest.</param>
/// <param name="Families">Families found, the owner's left out.</param>
/// <param name="Organisations">Who filed them, the first one first where dates are known.</param>
/// <param name="FirstYear">The earliest filing, priority or publication among them; null when none is dated.</param>
/// <param name="Undated">How many of the families have no date: one of them could be earlier than the first year.</param>
/// <param name="AreAll">False where only the nearest <see cref="DiscoveryOptions.Precedents"/> documents were read: there are at least so many families, and an earlier one could exist.</param>
public sealed record Precedent(PatentDocument Nearest, Evidence Evidence, int Families, IReadOnlyList<Organisation> Organisations, int? FirstYear, int Undated = 0, bool AreAll = true);
