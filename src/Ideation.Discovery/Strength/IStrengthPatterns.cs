namespace Ideation.Discovery.Strength;

/// <summary>How one language says what a technology does, gains, stands and is used for.</summary>
internal interface IStrengthPatterns
{
    /// <summary>A sentence about the company or its wishes rather than its technology.</summary>
    bool IsAside(string clause);

    /// <summary>A sentence that says who the company is, what it makes or how well it turns out, not how it is done.</summary>
    bool IsIntroduction(string clause);

    /// <summary>Whether a text says in the company's own name what an entry of it tells: it names the company, or says that this is what "we" do and tells nothing of anybody's private life.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the entry begins.</param>
    /// <param name="length">Its length.</param>
    bool IsBusiness(string text, int start, int length);

    /// <summary>Entries found in a clause, each an exact substring of it.</summary>
    IEnumerable<(StrengthKind Kind, string Words)> Find(string clause);
}
