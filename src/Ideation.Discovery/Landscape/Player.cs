using Ideation.Patents;

namespace Ideation.Discovery.Landscape;

/// <summary>An organisation of the landscape.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Families">Its families in the landscape.</param>
/// <param name="Share">Of all families of the landscape, 0 to 1.</param>
/// <param name="CollectionFamilies">Its families in the collection, in the language and the years asked for.</param>
/// <param name="Focus">Its share of its own families that lie in the landscape over the same share for that collection: 1 is no more than anybody.</param>
/// <param name="FirstYear">Year of its first filing here.</param>
/// <param name="LatestYear">Year of its latest filing here.</param>
/// <param name="Fields">Its fields here, the one it is most specialised in first.</param>
/// <param name="IsPerson">Written like the name of a person.</param>
public sealed record Player(
    Organisation Organisation, int Families, double Share, int CollectionFamilies, double Focus, int? FirstYear, int? LatestYear, IReadOnlyList<PlayerField> Fields, bool IsPerson);
