using Ideation.Patents;

namespace Ideation.Discovery.Landscape;

/// <summary>A family on the map.</summary>
/// <param name="Number">The publication shown for it.</param>
/// <param name="X">0 (left) to 1.</param>
/// <param name="Y">0 (top) to 1.</param>
public sealed record MapPoint(PublicationNumber Number, double X, double Y);
