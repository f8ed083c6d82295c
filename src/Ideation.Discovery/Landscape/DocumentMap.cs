using Ideation.Patents;

namespace Ideation.Discovery.Landscape;

/// <summary>The documents as dots in a square: alike ones lie together. The axes have no meaning of their own.</summary>
/// <param name="Points">One a family.</param>
/// <param name="Labels">Mechanisms, each in the middle of the documents that have it.</param>
/// <param name="Kept">How much of the likeness the flat picture keeps: the share of each document's ten nearest that are among its ten nearest dots, 0 to 1.</param>
public sealed record DocumentMap(IReadOnlyList<MapPoint> Points, IReadOnlyList<MapLabel> Labels, double Kept);
