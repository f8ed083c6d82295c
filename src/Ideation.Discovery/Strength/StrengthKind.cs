namespace Ideation.Discovery.Strength;

/// <summary>What an item of a strength sheet tells.</summary>
public enum StrengthKind
{
    /// <summary>What the technology does to what.</summary>
    Function,

    /// <summary>How it does it.</summary>
    Mechanism,

    /// <summary>What is gained by it.</summary>
    Effect,

    /// <summary>A number with a unit, a temperature, a material, a surrounding or a rule it works under.</summary>
    Condition,

    /// <summary>What it is made into or used for today.</summary>
    Product,
}
