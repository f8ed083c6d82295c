using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Matching;

/// <summary>A party as matching sees it.</summary>
/// <param name="Party">The party.</param>
/// <param name="Vector"><c>float[dimensions]</c>, of unit length; zeros when the model knew nothing in the text.</param>
/// <param name="Forms">Its terms in its own language: how each key is written.</param>
/// <param name="Bridged">For a Japanese text the keys of English terms that the term list gives for its own, each with the Japanese form; empty for an English one.</param>
internal sealed record PartyReading(MatchParty Party, float[] Vector, IReadOnlyDictionary<string, Term> Forms, IReadOnlyDictionary<string, Term> Bridged)
{
    public bool IsJapanese => Party.Language == "ja";

    /// <summary>Its terms as keys of a language; of English terms for a Japanese text where the other side is English.</summary>
    public IReadOnlyDictionary<string, Term> TermsFor(PartyReading other) => Party.Language == other.Party.Language || !IsJapanese ? Forms : Bridged;
}
