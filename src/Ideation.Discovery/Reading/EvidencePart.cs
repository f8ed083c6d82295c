namespace Ideation.Discovery.Reading;

/// <summary>The part of a document a quote was taken from.</summary>
public enum EvidencePart
{
    Title,
    Abstract,
    Claim,
}
