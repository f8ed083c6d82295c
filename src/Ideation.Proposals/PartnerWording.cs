using Ideation.Discovery.Partners;
using Ideation.Discovery.Reading;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals;

/// <summary>Puts the partner candidates of one field into words by rules; a candidate whose evidence fails is left out.</summary>
internal sealed class PartnerWording(Phrases phrases, StatementFilter filter)
{
    public ProposedPartners Write(PartnerResult result)
    {
        var candidates = result.Candidates.Select(Word).Where(candidate => filter.Covers(candidate.Statement));
        return new ProposedPartners(result.Field, [.. candidates], result.Abstention);

        ProposedPartner Word(PartnerCandidate candidate)
        {
            var evidence = candidate.Evidence.Where(filter.Covers).ToArray();
            var text = phrases.Partner(candidate.Organisation.Name, phrases.FieldName(result.Field), candidate);
            return new ProposedPartner(candidate with { Evidence = evidence }, new Statement(StatementKind.Partner, text, evidence));
        }
    }
}
