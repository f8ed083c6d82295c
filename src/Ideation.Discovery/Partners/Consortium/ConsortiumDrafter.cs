using System.Numerics;
using Ideation.Discovery.Partners.Organisations;
using Ideation.Discovery.Partners.Regions;
using Ideation.Discovery.Partners.Roles;

namespace Ideation.Discovery.Partners.Consortium;

/// <summary>Chooses the smallest team for the open roles; between teams of one size the one whose members complement the company best, publish little and are not its rivals.</summary>
public sealed class ConsortiumDrafter(PartnerOptions options)
{
    // Six roles of at most this much stay below one member's cost, so that a smaller team always wins.
    private const double MostReluctance = 0.15;

    // Of what speaks against a member where a region is asked for: as much as what it shows for its roles.
    private const double RegionWeight = 0.4;

    /// <param name="roles">What the use needs.</param>
    /// <param name="candidates">Who could fill them, best first.</param>
    /// <param name="isRegional">True where a region was asked for.</param>
    /// <returns>Null where no role is open or nobody could fill one.</returns>
    internal ConsortiumDraft? Draft(IReadOnlyList<NeededRole> roles, IReadOnlyList<PartnerCandidate> candidates, bool isRegional = false)
    {
        var open = roles.Where(role => !role.IsCovered).Select(role => role.Role).ToArray();
        var able = candidates.Where(candidate => candidate is { Kind: not OrganisationKind.Person, IsAffiliate: false }).Select(candidate => (Candidate: candidate, Fits: Shown(candidate, open))).Where(pair => pair.Fits.Count > 0).ToArray();
        var fillable = open.Where(role => able.Any(pair => pair.Fits.Any(fit => fit.Role == role))).ToArray();
        if (fillable.Length == 0)
        {
            return null;
        }

        var parts = able.Select(pair => Parts(pair.Fits).Select(fits => new ConsortiumMember(pair.Candidate, fits, 1 + (MostReluctance * Reluctance(pair.Candidate, fits, isRegional)))).ToArray()).ToArray();
        var groups = parts.Select(group => group.Select(member => (member.Roles.Sum(fit => 1 << Array.IndexOf(fillable, fit.Role)), member.Cost)).ToArray()).ToArray();
        var members = Members([.. SetCover.Solve(groups, fillable.Length).Select(chosen => parts[chosen.Group][chosen.Set])]);
        return new ConsortiumDraft
        {
            Members = members,
            Lead = Lead(members),
            OwnRoles = [.. roles.Where(role => role.IsCovered).Select(role => role.Role)],
            Uncovered = [.. open.Except(members.SelectMany(member => member.Roles).Select(fit => fit.Role))],
            Alternatives = [.. fillable.Select(role => Alternatives(role, candidates, members)).Where(alternatives => alternatives.Candidates.Count > 0)],
        };
    }

    /// <summary>Who could lead: whoever is nearest to the market, because that is what the others have to fit.</summary>
    public static ConsortiumLead Lead(IReadOnlyList<ConsortiumMember> members)
    {
        var firms = members.Where(member => member.Candidate.Kind == OrganisationKind.Company).ToArray();
        return Leading(firms, Role.EndUse, LeadReason.NearestToEndUse)
            ?? Leading(firms, Role.SystemMaker, LeadReason.MakesTheSystem)
            ?? Broadest(firms)
            ?? new ConsortiumLead(null, LeadReason.CompanyItself, null);
    }

    private static ConsortiumLead? Leading(IEnumerable<ConsortiumMember> firms, Role role, LeadReason reason) => firms
        .Select(member => (Member: member, Fit: member.Roles.FirstOrDefault(fit => fit.Role == role)))
        .Where(pair => pair.Fit is not null)
        .OrderByDescending(pair => pair.Fit!.Share)
        .Select(pair => new ConsortiumLead(pair.Member, reason, pair.Fit))
        .FirstOrDefault();

    private static ConsortiumLead? Broadest(IReadOnlyList<ConsortiumMember> firms) =>
        firms.MaxBy(member => member.Roles.Count) is { Roles.Count: > 1 } broadest ? new ConsortiumLead(broadest, LeadReason.BroadestCoverage, broadest.Roles[0]) : null;

    private IReadOnlyList<RoleFit> Shown(PartnerCandidate candidate, Role[] open) => [.. candidate.Fits.Where(fit => fit.Share >= options.LeastFit && open.Contains(fit.Role))];

    // Any of its roles, not only the strongest: a weaker one may be what nobody else shows.
    private IEnumerable<IReadOnlyList<RoleFit>> Parts(IReadOnlyList<RoleFit> fits) => Enumerable.Range(1, (1 << fits.Count) - 1)
        .Where(part => BitOperations.PopCount((uint)part) <= options.MostRolesEach)
        .Select(part => fits.Where((_, i) => (part >> i & 1) == 1).ToArray());

    // Each role goes to the member that shows most for it, of several to the one with the fewest others; a member keeps at least one, or it would not be in the smallest team.
    private static IReadOnlyList<ConsortiumMember> Members(IReadOnlyList<ConsortiumMember> chosen)
    {
        var takers = chosen.SelectMany(member => member.Roles.Select(fit => (Member: member, Fit: fit))).GroupBy(pair => pair.Fit.Role)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(pair => pair.Fit.Share).ThenBy(pair => pair.Member.Roles.Count).First().Member);
        return [.. chosen
            .Select(member => member with { Roles = [.. member.Roles.Where(fit => takers[fit.Role] == member)] })
            .Where(member => member.Roles.Count > 0)
            .OrderBy(member => member.Roles.Min(fit => fit.Role))];
    }

    // In [0,1]: how little it shows for its roles, how much it publishes, how much of that is the company's own trade, and how far it is where that matters.
    private static double Reluctance(PartnerCandidate candidate, IReadOnlyList<RoleFit> fits, bool isRegional)
    {
        var thin = 1 - fits.Average(fit => fit.Share);
        var large = (double)candidate.Size / (double)SizeClass.ManyDocuments;
        var rival = candidate.HomeDocuments / (double)Math.Max(1, candidate.HomeDocuments + candidate.FieldDocuments);
        var reluctance = (0.5 * thin) + (0.25 * large) + (0.25 * rival);
        return isRegional ? ((1 - RegionWeight) * reluctance) + (RegionWeight * Distance(candidate.RegionDistance)) : reluctance;
    }

    private static double Distance(RegionDistance distance) => distance switch
    {
        RegionDistance.Same => 0,
        RegionDistance.Near => 0.25,
        RegionDistance.Far => 1,
        _ => 0.75,
    };

    private RoleAlternatives Alternatives(Role role, IReadOnlyList<PartnerCandidate> candidates, IReadOnlyList<ConsortiumMember> members) => new(role,
        [.. candidates
            .Where(candidate => candidate is { Kind: not OrganisationKind.Person, IsAffiliate: false } && candidate.FitFor(role)?.Share >= options.LeastFit && !members.Any(member => member.Candidate.Organisation == candidate.Organisation && member.Roles.Any(fit => fit.Role == role)))
            .OrderByDescending(candidate => candidate.FitFor(role)!.Share * candidate.Score)
            .ThenBy(candidate => candidate.Organisation.Key, StringComparer.Ordinal)
            .Where(candidate => !members.Any(member => member.Candidate.Organisation != candidate.Organisation && Affiliates.AreAlike(member.Candidate.Organisation, candidate.Organisation)))
            .Take(options.MostAlternatives)]);
}
