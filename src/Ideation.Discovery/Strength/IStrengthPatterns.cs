namespace Ideation.Discovery.Strength;

/// <summary>How one language says what a technology does, gains, stands and is used for.</summary>
internal interface IStrengthPatterns
{
    /// <summary>A sentence about the company or its wishes rather than its technology.</summary>
    bool IsAside(string clause);

    /// <summary>A sentence that says who the company is and what it makes, not how.</summary>
    bool IsIntroduction(string clause);

    /// <summary>A text that says in the company's own name what it does.</summary>
    bool IsBusiness(string text);

    /// <summary>Entries found in a clause, each an exact substring of it.</summary>
    IEnumerable<(StrengthKind Kind, string Words)> Find(string clause);
}
