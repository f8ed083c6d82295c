using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>A field that was examined and not suggested.</summary>
/// <param name="Field">The field.</param>
/// <param name="Reason">Why not.</param>
public sealed record RejectedField(TechnologyField Field, RejectionReason Reason)
{
    /// <summary>How likely the text belongs there, too.</summary>
    public double Chance { get; init; }

    /// <summary>How rarely the field follows from home, in [0,1].</summary>
    public double Unexpectedness { get; init; }

    /// <summary>Families of the field that were close enough to count.</summary>
    public int Families { get; init; }
}
