using Ideation.Discovery.Partners;
using Ideation.Discovery.Partners.Consortium;
using Ideation.Discovery.Partners.Organisations;
using Ideation.Discovery.Partners.Regions;
using Ideation.Discovery.Partners.Roles;

namespace Ideation.Proposals.Wording;

/// <summary>Every word that is said of roles, organisations and drafted teams, one class per language.</summary>
internal abstract class TeamPhrases
{
    /// <summary>How many phrases a sentence names.</summary>
    protected const int MostNamed = 4;

    public abstract string Name(Role role);

    public abstract string Kind(OrganisationKind kind);

    public abstract string Published(PartnerCandidate candidate);

    public abstract string Tie(Tie tie);

    /// <summary>Where it is, as the source writes it, and how far that is where a region was asked for.</summary>
    public abstract string Region(string region, RegionDistance distance);

    /// <summary>That the region asked for is named nowhere.</summary>
    public abstract string UnknownRegion(string region);

    /// <summary>In place of the year of the latest document.</summary>
    public abstract string NoDate { get; }

    public abstract string Affiliate { get; }

    /// <summary>What the organisation is, how much it publishes, whether it has been met and where it is: one line of marks.</summary>
    public string Marks(PartnerCandidate candidate) => string.Join(" · ", new[]
    {
        candidate.Kind == OrganisationKind.Company ? "" : Kind(candidate.Kind),
        Published(candidate),
        candidate.Tie == Discovery.Partners.Organisations.Tie.Unknown ? "" : Tie(candidate.Tie),
        candidate.Region.Length == 0 ? "" : Region(candidate.Region, candidate.RegionDistance),
        candidate.IsAffiliate ? Affiliate : "",
    }.Where(mark => mark.Length > 0));

    public abstract string Needed(NeededRole role);

    public abstract string Member(ConsortiumMember member);

    public abstract string Lead(ConsortiumLead lead);

    public abstract string Own(IReadOnlyList<Role> roles);

    public abstract string Uncovered(IReadOnlyList<Role> roles);

    public abstract string Alternatives(RoleAlternatives alternatives);

    public abstract string Subtitle(string field);

    public abstract string RolesHeading { get; }

    public abstract string RolesLead { get; }

    public abstract string RoleHeading { get; }

    public abstract string RoleText { get; }

    public abstract string Share { get; }

    public abstract string CouldFill { get; }

    public abstract string DraftHeading { get; }

    public abstract string DraftLead { get; }

    public abstract string NoDraft { get; }

    public abstract string Candidates { get; }

    public abstract string NumbersHeading { get; }

    /// <summary>What each number of these tables means.</summary>
    public abstract IReadOnlyList<(string Name, string Meaning)> Definitions { get; }
}
