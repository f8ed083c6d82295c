using Ideation.Discovery.Partners;
using Ideation.Discovery.Partners.Organisations;
using Ideation.Discovery.Partners.Roles;

namespace Ideation.Evaluation.Tasks;

/// <summary>Teams from the candidates and roles that the product drafts from, chosen in simpler ways and under the same rules: neither persons nor relatives, one or two roles each.</summary>
/// <param name="options">What counts as filling a role.</param>
internal sealed class PlainTeams(PartnerOptions options)
{
    /// <summary>The roles that somebody is looked for.</summary>
    public static Role[] Open(PartnerResult found) => [.. found.Roles.Where(role => !role.IsCovered).Select(role => role.Role)];

    /// <summary>Takes whoever fills the most roles still open, of several the better candidate, until nobody fills another.</summary>
    public Team GreedyCover(PartnerResult found)
    {
        var members = new List<PartnerCandidate>();
        var open = Open(found).ToList();
        var covered = new List<Role>();
        while (Able(found).Except(members).Select(candidate => (Candidate: candidate, Roles: Filled(candidate, open).Take(options.MostRolesEach).ToArray())).OrderByDescending(pair => pair.Roles.Length).FirstOrDefault() is { Roles.Length: > 0 } best)
        {
            members.Add(best.Candidate);
            covered.AddRange(best.Roles);
            open.RemoveAll(best.Roles.Contains);
        }

        return Named(members, found, covered);
    }

    /// <summary>For each role the candidate that shows most for it and is not taken yet.</summary>
    public Team OneEach(PartnerResult found)
    {
        var members = new List<PartnerCandidate>();
        var covered = new List<Role>();
        foreach (var role in Open(found))
        {
            if (Able(found).Except(members).Where(candidate => Filled(candidate, [role]).Any()).MaxBy(candidate => candidate.FitFor(role)!.Share * candidate.Score) is { } best)
            {
                members.Add(best);
                covered.Add(role);
            }
        }

        return Named(members, found, covered);
    }

    private static IEnumerable<PartnerCandidate> Able(PartnerResult found) => found.Candidates.Where(candidate => candidate is { Kind: not OrganisationKind.Person, IsAffiliate: false });

    private IEnumerable<Role> Filled(PartnerCandidate candidate, IReadOnlyCollection<Role> open) =>
        candidate.Fits.Where(fit => fit.Share >= options.LeastFit && open.Contains(fit.Role)).Select(fit => fit.Role);

    // As many as the product names, so that whoever is found is found among equally many.
    private static Team Named(List<PartnerCandidate> members, PartnerResult found, List<Role> covered)
    {
        var organisations = members.Select(member => member.Organisation).ToArray();
        var further = Able(found).Select(candidate => candidate.Organisation).Except(organisations).Take(Math.Max(0, Team.Of(found).Shown.Count - organisations.Length));
        return new Team(organisations, [.. organisations, .. further], covered);
    }
}
