namespace Ideation.Discovery.Landscape;

/// <summary>A mechanism named on the map.</summary>
/// <param name="Text">Its name.</param>
/// <param name="X">Median of its documents, 0 to 1.</param>
/// <param name="Y">Median of its documents, 0 to 1.</param>
/// <param name="Families">Documents on the map that have it.</param>
public sealed record MapLabel(string Text, double X, double Y, int Families);
