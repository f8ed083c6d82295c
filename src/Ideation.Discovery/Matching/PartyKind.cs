namespace Ideation.Discovery.Matching;

/// <summary>What stands on one side of a match.</summary>
public enum PartyKind
{
    /// <summary>A company with what it is good at.</summary>
    Company,

    /// <summary>A patent document whose holder might license it.</summary>
    OpenPatent,

    /// <summary>A posted problem looking for a technology.</summary>
    Need,
}
