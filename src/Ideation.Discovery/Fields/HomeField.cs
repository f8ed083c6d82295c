using Ideation.Patents;

namespace Ideation.Discovery.Fields;

/// <summary>A field the company's technology already belongs to.</summary>
/// <param name="Field">The field.</param>
/// <param name="Confidence">In [0,1]: 1 when given, otherwise its share of the neighbours' votes.</param>
/// <param name="Given">True when the user named it.</param>
public sealed record HomeField(TechnologyField Field, double Confidence, bool Given)
{
    private const double LikelyByItself = 0.2;

    /// <summary>Whether four of five votes are for other fields, so that it is named because one has to be.</summary>
    public bool IsGuess => Confidence < LikelyByItself;
}
