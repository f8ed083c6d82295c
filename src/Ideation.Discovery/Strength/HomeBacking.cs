using Ideation.Discovery.Fields;
using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Strength;

/// <summary>Whether a field that is not the likeliest home is worth naming: "nothing sticks" has one word in common with walking sticks, and no trade.</summary>
internal sealed class HomeBacking(TechnologyReading reading, Neighbourhood around, DocumentTerms terms, DiscoveryOptions options)
{
    /// <summary>It has a fifth of the votes, or a near document of it has several of the text's words. Where documents of another language vote, their words cannot be compared.</summary>
    public bool Backs(HomeField home) => !home.IsGuess || around.IsThin || around.Near
        .Take(options.HomeVoters)
        .Any(neighbour => neighbour.Document.Fields.Contains(home.Field.Subclass) && terms.KeysOf(neighbour.Document).Count(reading.TermKeys.Contains) >= options.FewestSupportTerms);
}
