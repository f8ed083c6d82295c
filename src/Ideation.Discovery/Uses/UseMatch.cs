namespace Ideation.Discovery.Uses;

/// <summary>How a document of a target field compares with the core technology; each number lies in [0,1], between the background of the text and what comes closest to it.</summary>
/// <param name="Mechanism">How close its mechanism and its whole text come.</param>
/// <param name="Purpose">How close its purpose comes: 1 serves what the technology serves already.</param>
/// <param name="Terms">How much the terms it shares with the text tell.</param>
public readonly record struct UseMatch(double Mechanism, double Purpose, double Terms)
{
    // A shared mechanism without any shared word may be a likeness of style, so words are a factor and the mechanism triples them at most.
    public double Value => Terms * (1 + (2 * Mechanism)) / 3;
}
