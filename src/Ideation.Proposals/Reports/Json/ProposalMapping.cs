using System.Globalization;
using System.Text.Json;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Partners.Roles;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;

namespace Ideation.Proposals.Reports.Json;

/// <summary>From the proposal to its published shape.</summary>
internal sealed class ProposalMapping(ReportPage page)
{
    public ProposalJson Map()
    {
        var proposal = page.Proposal;
        return new ProposalJson
        {
            SchemaVersion = JsonReport.SchemaVersion,
            Language = proposal.Language,
            WrittenAt = proposal.Provenance.WrittenAt,
            MadeWith = Map(proposal.Provenance),
            Technology = new(proposal.Technology.Text, proposal.Technology.Language),
            HomeFields = [.. proposal.HomeFields.Select(home => new HomeFieldJson(Map(home.Field), home.Confidence, home.Given))],
            Distance = Word(proposal.Distance),
            BestSimilarity = proposal.BestSimilarity,
            Abstention = Optional(proposal.Abstention),
            Questions = proposal.Uses.Count > 0 ? [] : page.Phrases.Questions.Of(proposal),
            Missing = [.. (proposal.Gaps?.Missing ?? []).Select(kind => Word(kind))],
            Uses = [.. proposal.Uses.Select(Map)],
            Partners = [.. proposal.Partners.Select(Map)],
            Rejected = [.. proposal.Rejected.Select(rejected => new RejectedJson(Map(rejected.Field), Word(rejected.Reason), rejected.Chance, rejected.Unexpectedness, rejected.Families))],
            Documents = [.. page.Quoted.Select(Map)],
            Dropped = [.. proposal.Dropped.GroupBy(dropped => dropped).Select(group => new DroppedJson(Word(group.Key.Kind), Word(group.Key.Origin), Word(group.Key.Problem), group.Count()))],
            Egress = new(proposal.Egress.BytesLeftMachine, [.. proposal.Egress.Records.Select(record => new EgressRecordJson(record.Host, record.IsLoopback, record.Requests, record.Bytes))]),
        };
    }

    private UseJson Map(ProposedUse use)
    {
        var (facts, bridge) = (use.Facts, use.Facts.Bridge);
        return new UseJson(
            use.Rank,
            Map(facts.Field),
            facts.Purpose,
            facts.Probability,
            facts.Grounding,
            new MatchJson(facts.Match.Mechanism, facts.Match.Purpose, facts.Match.Terms),
            facts.SupportingFamilies,
            facts.SupportingOrganisations,
            facts.ActiveOrganisations,
            Map(facts.Unexpectedness),
            new BridgeJson(Map(bridge.HomeEvidence), Map(bridge.FarEvidence), bridge.SharedTerms, bridge.InText, bridge.Similarity),
            facts.Context is { } context ? Map(context) : null,
            [.. facts.Differences.Select(difference => new DifferenceJson(difference.Kind, difference.Term, Map(difference.Evidence)))],
            [.. facts.Evidence.Select(Map)],
            [.. use.Statements.Select(Map)],
            [.. use.Chat.Select(outcome => new ChatJson(Word(outcome.Kind), Optional(outcome.Failure), outcome.Kept, outcome.Dropped))]);
    }

    private static UseContextJson Map(UseContext context) => new(
        context.Precedent is { } precedent ? new PrecedentJson(Map(precedent.Evidence), precedent.Families, [.. precedent.Organisations.Select(organisation => organisation.Name)], precedent.FirstYear, precedent.Undated) : null,
        new ActivityJson(context.Activity.Families, context.Activity.Organisations, context.Activity.Combining, Years(context.Activity.EarlierYears), Years(context.Activity.RecentYears), context.Activity.Earlier, context.Activity.Recent, Word(context.Activity.Trend)),
        [.. context.Blocking.Select(lead => Map(lead.Evidence))]);

    private static int[] Years((int First, int Last)? years) => years is { } some ? [some.First, some.Last] : [];

    public PartnersJson Map(ProposedPartners group) => new(
        Map(group.Field),
        group.Use?.Rank,
        Optional(group.Abstention),
        group.UnknownRegion,
        [.. group.Roles.Select(Map)],
        [.. group.Candidates.Select(Map)],
        group.Draft is { } draft ? Map(draft) : null);

    private static RoleJson Map(ProposedRole role)
    {
        var facts = role.Facts;
        return new(Word(facts.Role), facts.IsCovered, facts.OwnShare, facts.Documents, facts.NearDocuments, facts.Phrases, facts.OwnPhrases, Map(role.Statement));
    }

    private static PartnerJson Map(ProposedPartner partner)
    {
        var facts = partner.Facts;
        return new(
            facts.Organisation.Name,
            Word(facts.Kind),
            facts.FieldDocuments,
            facts.NearDocuments,
            facts.HomeDocuments,
            facts.CorpusDocuments,
            Word(facts.Size),
            facts.LatestYear,
            Word(facts.Tie),
            facts.Region.Length > 0 ? facts.Region : null,
            Word(facts.RegionDistance),
            facts.IsAffiliate,
            facts.Complement,
            facts.MissingTerms,
            [.. facts.Fits.Select(Map)],
            Map(partner.Statement));
    }

    private static FitJson Map(RoleFit fit) => new(Word(fit.Role), fit.Share, fit.Documents, fit.Phrases, Map(fit.Evidence));

    private static TeamJson Map(ProposedConsortium draft) => new(
        [.. draft.Members.Select(member => new MemberJson(member.Facts.Candidate.Organisation.Name, member.Facts.Cost, [.. member.Facts.Roles.Select(Map)], Map(member.Statement)))],
        new LeadJson(draft.LeadFacts.Member?.Candidate.Organisation.Name, Word(draft.LeadFacts.Reason), Map(draft.Lead)),
        [.. draft.OwnRoles.Select(Word)],
        [.. draft.Uncovered.Select(Word)],
        [.. draft.Alternatives.Select(role => new AlternativesJson(Word(role.Role), [.. role.Candidates.Select(candidate => new AlternativeJson(candidate.Organisation.Name, Map(candidate.FitFor(role.Role)!)))]))]);

    private FieldJson Map(TechnologyField field) => new(field.Subclass.Value, page.Phrases.FieldName(field));

    private static MadeWithJson Map(Provenance made) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Ideation {made.SoftwareVersion}"), made.EmbeddingModel, made.EmbeddingModelRevision, made.ChatModel, made.CorpusDocuments, made.DocumentsAcross, made.UnclassifiedDocuments, made.CorpusFields);

    private static UnexpectednessJson Map(Unexpectedness unexpectedness) => new(
        unexpectedness.Value,
        unexpectedness.Probability,
        unexpectedness.Home.Value.Length > 0 ? unexpectedness.Home.Value : null,
        unexpectedness.HomeDocuments,
        unexpectedness.BridgingDocuments,
        unexpectedness.BridgingOrganisations,
        Word(unexpectedness.Band));

    private static StatementJson Map(Statement statement) => new(Word(statement.Kind), Word(statement.Origin), statement.Text, [.. statement.Evidence.Select(Map)]);

    private static EvidenceJson Map(Evidence evidence) => new(evidence.Number.Value, Word(evidence.Part), evidence.Quote);

    private static DocumentJson Map(PatentDocument document) =>
        new(document.Number.Value, document.Title, document.Applicants, ReportPage.YearOf(document), [.. document.Fields.Select(field => field.Value)], document.HasPredictedFields, document.Language);

    private static string? Optional<T>(T? value) where T : struct, Enum => value is { } some ? Word(some) : null;

    private static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
