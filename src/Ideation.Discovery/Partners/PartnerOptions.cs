using Ideation.Discovery.Partners.Regions;
using Ideation.Discovery.Partners.Roles;
using Ideation.Patents;

namespace Ideation.Discovery.Partners;

/// <summary>How roles are read from the field's documents, and how partner candidates are weighed.</summary>
public sealed record PartnerOptions
{
    /// <summary>The documents of the field nearest to the technology; their applicants are the candidates.</summary>
    public int FieldDocuments { get; init; } = 300;

    /// <summary>Those among them that show what the use needs; the roles are read from here.</summary>
    public int NearDocuments { get; init; } = 60;

    /// <summary>A document less similar than this share of the field's best is not near the use …</summary>
    public double NearShare { get; init; } = 0.4;

    /// <summary>… unless fewer than this many would be left.</summary>
    public int FewestNear { get; init; } = 30;

    /// <summary>Whose similarity is the measure, counted from 0: the best, or the third where the document that shows the use is among them and nothing comes near it.</summary>
    public int NearReference { get; init; }

    /// <summary>Near a use is what reaches this share of it; in a small field whatever it holds would be near otherwise.</summary>
    public double NearUseShare { get; init; } = 0.75;

    /// <summary>What is missing for a role, at most.</summary>
    public int PhrasesPerRole { get; init; } = 12;

    /// <summary>A single word named in fewer near documents than this is one document's own; a phrase of several words says enough when one names it.</summary>
    public int FewestNaming { get; init; } = 2;

    /// <summary>A phrase whose last word names no role has to be named in this many.</summary>
    public int FewestNamingOwn { get; init; } = 3;

    /// <summary>A role is needed when this share of the near documents, and at least two, name something of it that the company's text lacks.</summary>
    public double LeastSpeaking { get; init; } = 0.05;

    /// <summary>The company's own text covers a role when it names what this share of the role's mentions name.</summary>
    public double CoveredShare { get; init; } = 0.4;

    /// <summary>Candidates whose counts are looked up in the index; the rest could not reach the list.</summary>
    public int Shortlist { get; init; } = 25;

    /// <summary>Documents quoted per candidate.</summary>
    public int MostEvidence { get; init; } = 3;

    /// <summary>Weight of covering what is missing: the reason to look for a partner at all.</summary>
    public double ComplementWeight { get; init; } = 0.35;

    /// <summary>Weight of lying close to the use.</summary>
    public double ClosenessWeight { get; init; } = 0.35;

    /// <summary>Closeness is the similarity relative to the best to this power, as where documents vote for fields: close documents outweigh the crowd.</summary>
    public double ClosenessPower { get; init; } = 4;

    /// <summary>Weight of having published much in the field near the technology, on a logarithmic scale.</summary>
    public double ActivityWeight { get; init; } = 0.2;

    /// <summary>Weight of having published lately.</summary>
    public double RecencyWeight { get; init; } = 0.1;

    /// <summary>Years after which recency has halved.</summary>
    public double RecencyHalfLife { get; init; } = 5;

    /// <summary>Recency of an organisation none of whose documents has a date: as if half a life old, because the missing date says nothing.</summary>
    public double UnknownRecency { get; init; } = 0.5;

    /// <summary>A person's name ranks below organisations by this factor: a company cannot easily team up with an inventor's name from a register.</summary>
    public double PersonFactor { get; init; } = 0.5;

    /// <summary>An organisation near the use whose documents name nothing that is missing ranks below others by this factor.</summary>
    public double NothingFactor { get; init; } = 0.7;

    /// <summary>An organisation whose name is the company's own with something added ranks below others by this factor: it would bring little that is new.</summary>
    public double AffiliateFactor { get; init; } = 0.25;

    /// <summary>Where a region is asked for, the strength of an organisation in a neighbouring one is multiplied by this …</summary>
    public double NearRegionFactor { get; init; } = 0.95;

    /// <summary>… of one whose region no document gives by this …</summary>
    public double UnknownRegionFactor { get; init; } = 0.85;

    /// <summary>… and of one elsewhere by this: a clearly better partner farther away still comes first.</summary>
    public double FarRegionFactor { get; init; } = 0.8;

    /// <summary>The least share of what is missing for a role that an organisation must show to be drafted for it.</summary>
    public double LeastFit { get; init; } = 0.04;

    /// <summary>An organisation is drafted for at most this many roles, its strongest; one that mentions everything is not a team.</summary>
    public int MostRolesEach { get; init; } = 2;

    /// <summary>Alternatives named per role.</summary>
    public int MostAlternatives { get; init; } = 3;

    /// <summary>The documents of the company itself that are looked through for ties.</summary>
    public int OwnDocuments { get; init; } = 200;

    internal double RegionFactor(RegionDistance distance) => distance switch
    {
        RegionDistance.Same => 1,
        RegionDistance.Near => NearRegionFactor,
        RegionDistance.Far => FarRegionFactor,
        _ => UnknownRegionFactor,
    };

    internal int FewestMentions(RolePhrase phrase) => phrase.Cue.Length == 0 ? FewestNamingOwn : phrase.Words > 1 ? 1 : FewestNaming;

    /// <summary>The same where the documents are ordered by how near they lie to a use that was found.</summary>
    internal PartnerOptions ForUse() => this with { NearReference = 2, NearShare = NearUseShare, FewestNear = 3 };

    /// <summary>The documents of a field, closest first, that show what a use there needs.</summary>
    internal IReadOnlyList<Neighbour> Near(IReadOnlyList<Neighbour> inField)
    {
        var least = inField.Count > 0 ? inField[Math.Min(NearReference, inField.Count - 1)].Similarity * NearShare : 0;
        return [.. inField.Take(NearDocuments).Where((neighbour, rank) => rank < FewestNear || neighbour.Similarity >= least)];
    }
}
