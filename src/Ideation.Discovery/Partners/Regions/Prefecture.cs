namespace Ideation.Discovery.Partners.Regions;

/// <summary>One of Japan's 47 prefectures.</summary>
/// <param name="Name">In Japanese, with its last character: <c>大阪府</c>.</param>
/// <param name="Romanised">In Latin letters, without one: <c>Osaka</c>.</param>
/// <param name="Neighbours">The Japanese names of those it meets by land, bridge or tunnel; Okinawa's is the one next to it by sea.</param>
public sealed record Prefecture(string Name, string Romanised, IReadOnlyList<string> Neighbours);
