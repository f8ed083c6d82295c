using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Matching;

/// <summary>A party as matching sees it.</summary>
/// <param name="Party">The party.</param>
/// <param name="Vector"><c>float[dimensions]</c>, of unit length; zeros when the model knew nothing in the text.</param>
/// <param name="Forms">Its terms in its own language: how each key is written.</param>
/// <param name="Bridged">For a Japanese text the keys of English terms that the term list gives for its own, each with the Japanese form; empty for an English one.</param>
internal sealed record PartyReading(MatchParty Party, float[] Vector, IReadOnlyDictionary<string, Term> Forms, IReadOnlyDictionary<string, Term> Bridged)
{
    // What a need arises on is said in fewer words than half of it, but trades have rarer names than problems.
    private const double ObjectWeight = 0.5;

    /// <summary>The keys that tell a need's problem; null where every key counts alike.</summary>
    public IReadOnlySet<string>? Problem { get; init; }

    /// <summary>How much a term of it counts.</summary>
    /// <param name="key">One of <see cref="Forms"/> or <see cref="Bridged"/>.</param>
    public double WeightOf(string key) => IsOfProblem(key) ? 1 : ObjectWeight;

    /// <summary>False for what only says on what a need's problem arises.</summary>
    public bool IsOfProblem(string key) => Problem is null || Problem.Contains(key);

    public bool IsJapanese => Party.Language == "ja";

    /// <summary>Its terms as keys of a language; of English terms for a Japanese text where the other side is English.</summary>
    public IReadOnlyDictionary<string, Term> TermsFor(PartyReading other) => Party.Language == other.Party.Language || !IsJapanese ? Forms : Bridged;
}
