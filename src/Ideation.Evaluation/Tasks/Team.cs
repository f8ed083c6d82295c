using Ideation.Discovery.Partners;
using Ideation.Discovery.Partners.Roles;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>Organisations drafted for a use.</summary>
/// <param name="Members">The team.</param>
/// <param name="Shown">The team and whoever is named beside it, each once.</param>
/// <param name="Covered">The roles it fills; null for a method that knows no roles.</param>
internal sealed record Team(IReadOnlyList<Organisation> Members, IReadOnlyList<Organisation> Shown, IReadOnlyCollection<Role>? Covered = null)
{
    public static Team None { get; } = new([], [], []);

    /// <summary>The first organisations of a ranking as a team, as many as another one has, and further ones as many as that one names beside it.</summary>
    public static Team Of(IEnumerable<Organisation> ranked, Team like)
    {
        Organisation[] shown = [.. ranked.Distinct().Take(like.Shown.Count)];
        return new Team([.. shown.Take(like.Members.Count)], shown);
    }

    /// <summary>The product's draft.</summary>
    public static Team Of(PartnerResult found) => found.Draft is not { } draft ? None : new Team(
        [.. draft.Members.Select(member => member.Candidate.Organisation)],
        [.. draft.Members.Select(member => member.Candidate.Organisation).Concat(draft.Alternatives.SelectMany(role => role.Candidates).Select(candidate => candidate.Organisation)).Distinct()],
        [.. draft.Members.SelectMany(member => member.Roles).Select(fit => fit.Role).Distinct()]);
}
