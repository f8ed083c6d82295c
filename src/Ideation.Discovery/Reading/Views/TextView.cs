namespace Ideation.Discovery.Reading.Views;

/// <summary>The two ways a document can be looked at.</summary>
public enum TextView
{
    /// <summary>What it is for: problem, effect, product.</summary>
    Purpose,

    /// <summary>How it works: solution, structure, steps, means.</summary>
    Mechanism,
}
