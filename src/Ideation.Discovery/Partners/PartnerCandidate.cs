using Ideation.Discovery.Partners.Organisations;
using Ideation.Discovery.Partners.Regions;
using Ideation.Discovery.Partners.Roles;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Partners;

/// <summary>An organisation that could supply what the company lacks in a field.</summary>
public sealed record PartnerCandidate
{
    public required Organisation Organisation { get; init; }

    /// <summary>What it is, as far as its name shows.</summary>
    public OrganisationKind Kind { get; init; }

    /// <summary>Its documents in the target field.</summary>
    public required int FieldDocuments { get; init; }

    /// <summary>Those among them near the core technology's use in that field.</summary>
    public required int NearDocuments { get; init; }

    /// <summary>Its documents in the home fields: much of this makes it a competitor rather than a partner.</summary>
    public required int HomeDocuments { get; init; }

    /// <summary>All its documents in the index, in any field.</summary>
    public int CorpusDocuments { get; init; }

    /// <summary>The class <see cref="CorpusDocuments"/> falls in: how much it publishes, not how large it is.</summary>
    public SizeClass Size => SizeClasses.Of(CorpusDocuments);

    public int? LatestYear { get; init; }

    /// <summary>Whether the company and it have met in the corpus.</summary>
    public Tie Tie { get; init; }

    /// <summary>True when its name is the company's own with something added, or the other way round.</summary>
    public bool IsAffiliate { get; init; }

    /// <summary>Where it is, as its latest document that says so has it; empty where none does.</summary>
    public string Region { get; init; } = "";

    /// <summary>How far that is from the region asked for.</summary>
    public RegionDistance RegionDistance { get; init; }

    /// <summary>Share of what is missing for the open roles that its documents name, a phrase in a title counting in full and one in an abstract half; in [0,1].</summary>
    public required double Complement { get; init; }

    /// <summary>What is missing and named in its documents, most telling first.</summary>
    public IReadOnlyList<string> MissingTerms { get; init; } = [];

    /// <summary>The open roles its documents show something for, strongest first.</summary>
    public IReadOnlyList<RoleFit> Fits { get; init; } = [];

    public required double Score { get; init; }

    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>The documents <see cref="Evidence"/> and <see cref="Fits"/> quote.</summary>
    public required IReadOnlyList<PatentDocument> Documents { get; init; }

    /// <summary>What it shows for a role, or null.</summary>
    public RoleFit? FitFor(Role role) => Fits.FirstOrDefault(fit => fit.Role == role);
}
