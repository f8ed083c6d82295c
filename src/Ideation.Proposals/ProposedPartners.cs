using Ideation.Discovery.Uses;
using Ideation.Patents;

namespace Ideation.Proposals;

/// <summary>The partner candidates of one field, best first, with the roles they were looked for and a team drafted from them.</summary>
public sealed record ProposedPartners(TechnologyField Field, IReadOnlyList<ProposedPartner> Candidates, AbstentionReason? Abstention = null)
{
    /// <summary>The use near which they were looked for; null where a field alone was asked for.</summary>
    public ProposedUse? Use { get; init; }

    /// <summary>The roles the use needs, those the company covers among them.</summary>
    public IReadOnlyList<ProposedRole> Roles { get; init; } = [];

    /// <summary>The region asked for, where no document names it or one near it; else null.</summary>
    public string? UnknownRegion { get; init; }

    /// <summary>Null where no role is open or nobody could fill one.</summary>
    public ProposedConsortium? Draft { get; init; }

    internal IEnumerable<Statement> Statements =>
        Roles.Select(role => role.Statement)
            .Concat(Candidates.Select(candidate => candidate.Statement))
            .Concat(Draft is null ? [] : Draft.Members.Select(member => member.Statement).Append(Draft.Lead));
}
