namespace Ideation.Discovery.Partners.Roles;

/// <summary>What somebody has to bring before a use exists: one part of the way from material to market.</summary>
public enum Role
{
    Materials,
    Process,
    Equipment,

    /// <summary>The maker of the component or the system that the technology would become a part of.</summary>
    SystemMaker,

    /// <summary>Evaluation, testing and certification.</summary>
    Evaluation,

    /// <summary>Sales and the place where it is used.</summary>
    EndUse,
}
