namespace Ideation.Discovery.Uses;

/// <summary>The dial: how far from the home fields the uses should lie.</summary>
public enum Distance
{
    Mix,
    Near,
    Middle,
    Far,
}
