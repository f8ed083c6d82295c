namespace Ideation.Discovery.Landscape;

/// <summary>A means that several families of the landscape name in their own words.</summary>
/// <param name="Name">The term as most of them write it.</param>
/// <param name="Families">How many have it.</param>
public sealed record Mechanism(string Name, int Families);
