namespace Ideation.Discovery.Uses;

/// <summary>Why a field that was examined is not suggested.</summary>
public enum RejectionReason
{
    /// <summary>No field of the list, its catch-all, or an index scheme.</summary>
    Unknown,

    /// <summary>Too few close documents.</summary>
    Thin,

    /// <summary>Outside the dial.</summary>
    Distance,

    /// <summary>Its documents share too little of the mechanism.</summary>
    Weak,

    /// <summary>Its documents show a use that is suggested under another field.</summary>
    Same,

    /// <summary>No pair of documents shows the mechanism on both sides, or none has a readable purpose.</summary>
    NoBridge,

    /// <summary>Enough better ones.</summary>
    Rank,

    /// <summary>The list has its share of uses at this distance or in this class already.</summary>
    Share,

    /// <summary>Its quotes did not pass the evidence check.</summary>
    Evidence,
}
