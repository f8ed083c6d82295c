using Ideation.Discovery.Partners;
using Ideation.Discovery.Partners.Roles;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals;

/// <summary>Puts the roles, the partner candidates and the drafted team of one field into words by rules; what fails the evidence check is left out.</summary>
internal sealed class PartnerWording(Phrases phrases, StatementFilter filter)
{
    public ProposedPartners Write(PartnerResult result) => new(result.Field, [.. result.Candidates.Select(candidate => Word(candidate, phrases.FieldName(result.Field))).Where(candidate => filter.Covers(candidate.Statement))], result.Abstention)
    {
        Roles = [.. result.Roles.Select(Word).Where(role => filter.Covers(role.Statement))],
        UnknownRegion = result.UnknownRegion,
        Draft = result.Draft is null ? null : new ConsortiumWording(phrases, filter).Write(result.Draft, result.Roles),
    };

    private ProposedPartner Word(PartnerCandidate candidate, string field)
    {
        var facts = candidate with
        {
            Evidence = [.. candidate.Evidence.Where(filter.Covers)],
            Fits = [.. candidate.Fits.Where(fit => filter.Covers(fit.Evidence))],
        };
        return new ProposedPartner(facts, new Statement(StatementKind.Partner, phrases.Partner(facts.Organisation.Name, field, facts), facts.Evidence));
    }

    private ProposedRole Word(NeededRole role)
    {
        var evidence = role.Evidence.Where(filter.Covers).ToArray();
        return new ProposedRole(role with { Evidence = evidence }, new Statement(StatementKind.Role, phrases.Teams.Needed(role), evidence));
    }
}
