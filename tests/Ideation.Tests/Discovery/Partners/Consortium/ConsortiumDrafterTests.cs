using Ideation.Discovery.Partners;
using Ideation.Discovery.Partners.Consortium;
using Ideation.Discovery.Partners.Organisations;
using Ideation.Discovery.Partners.Regions;
using Ideation.Discovery.Partners.Roles;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Tests.Discovery.Partners.Consortium;

public class ConsortiumDrafterTests
{
    [Fact]
    public void The_smallest_team_covers_the_open_roles_and_names_who_else_could()
    {
        var draft = Draft(
            [Open(Role.Materials), Open(Role.Equipment), Open(Role.EndUse)],
            Candidate("Both Ltd", (Role.Materials, .4), (Role.EndUse, .3)), Candidate("Resin Ltd", (Role.Materials, .6)), Candidate("Furnace Ltd", (Role.Equipment, .5)))!;

        Assert.Equal(["Both Ltd", "Furnace Ltd"], draft.Members.Select(member => member.Candidate.Organisation.Name));
        Assert.Equal(("Both Ltd", LeadReason.NearestToEndUse), (draft.Lead.Member!.Candidate.Organisation.Name, draft.Lead.Reason));
        Assert.Equal([(Role.Materials, "Resin Ltd")], draft.Alternatives.SelectMany(role => role.Candidates.Select(candidate => (role.Role, candidate.Organisation.Name))));
    }

    [Fact]
    public void A_role_beyond_an_organisations_two_strongest_is_drafted_where_nobody_else_shows_it()
    {
        var draft = Draft(
            [Open(Role.Materials), Open(Role.Equipment), Open(Role.Evaluation)],
            Candidate("Many Ltd", (Role.Materials, .9), (Role.Equipment, .8), (Role.Evaluation, .1)), Candidate("Furnace Ltd", (Role.Equipment, .2)))!;

        Assert.Empty(draft.Uncovered);
        Assert.Equal([("Many Ltd", "Materials Evaluation"), ("Furnace Ltd", "Equipment")], draft.Members.Select(member => (member.Candidate.Organisation.Name, string.Join(' ', member.Roles.Select(fit => fit.Role)))));
    }

    [Fact]
    public void One_organisation_takes_two_roles_at_most_and_can_still_be_asked_for_the_third()
    {
        var draft = Draft([Open(Role.Materials), Open(Role.Equipment), Open(Role.Evaluation)], Candidate("Many Ltd", (Role.Materials, .9), (Role.Equipment, .8), (Role.Evaluation, .1)))!;

        Assert.Equal([Role.Materials, Role.Equipment], Assert.Single(draft.Members).Roles.Select(fit => fit.Role));
        Assert.Equal([Role.Evaluation], draft.Uncovered);
        Assert.Equal([(Role.Evaluation, "Many Ltd")], draft.Alternatives.SelectMany(role => role.Candidates.Select(candidate => (role.Role, candidate.Organisation.Name))));
    }

    [Fact]
    public void A_relative_of_the_company_is_no_alternative()
    {
        var relative = Candidate("Own Coatings Europe", (Role.Equipment, .9)) with { IsAffiliate = true };

        Assert.Empty(Draft([Open(Role.Equipment)], relative, Candidate("Furnace Ltd", (Role.Equipment, .5)))!.Alternatives);
    }

    [Fact]
    public void What_the_company_covers_is_not_drafted_and_what_nobody_covers_is_said()
    {
        var draft = Draft([Open(Role.Materials) with { IsCovered = true }, Open(Role.Equipment), Open(Role.Evaluation)], Candidate("Furnace Ltd", (Role.Equipment, .5)))!;

        Assert.Equal([Role.Materials], draft.OwnRoles);
        Assert.Equal([Role.Evaluation], draft.Uncovered);
        Assert.Equal([Role.Equipment], draft.Members.SelectMany(member => member.Roles).Select(fit => fit.Role));
    }

    [Fact]
    public void Of_two_that_could_do_the_same_the_one_that_publishes_little_and_is_no_rival_is_drafted()
    {
        var large = Candidate("Giant Corp", (Role.Equipment, .5)) with { CorpusDocuments = 900 };
        var rival = Candidate("Rival Ltd", (Role.Equipment, .5)) with { HomeDocuments = 9 };

        Assert.Equal("Small Ltd", Draft([Open(Role.Equipment)], large, rival, Candidate("Small Ltd", (Role.Equipment, .5)))!.Members.Single().Candidate.Organisation.Name);
    }

    [Fact]
    public void Persons_and_relatives_of_the_company_are_never_drafted()
    {
        var person = Candidate("Smith, John", (Role.Equipment, .9)) with { Kind = OrganisationKind.Person };
        var relative = Candidate("Own Coatings Europe", (Role.Equipment, .9)) with { IsAffiliate = true };

        Assert.Null(Draft([Open(Role.Equipment)], person, relative));
    }

    [Fact]
    public void A_university_does_not_lead_and_without_a_firm_near_the_market_the_company_does()
    {
        var university = Candidate("Some University", (Role.EndUse, .9)) with { Kind = OrganisationKind.University };

        Assert.Equal(new ConsortiumLead(null, LeadReason.CompanyItself, null), Draft([Open(Role.EndUse)], university)!.Lead);
        Assert.Equal(LeadReason.MakesTheSystem, Draft([Open(Role.EndUse), Open(Role.SystemMaker)], university, Candidate("Motor Ltd", (Role.SystemMaker, .2)))!.Lead.Reason);
    }

    [Fact]
    public void Where_a_region_is_asked_for_the_organisation_there_is_drafted_though_it_shows_a_little_less_and_never_makes_the_team_larger()
    {
        var far = Candidate("Far Ltd", (Role.Equipment, .6)) with { RegionDistance = RegionDistance.Far };
        var near = Candidate("Near Ltd", (Role.Equipment, .5)) with { RegionDistance = RegionDistance.Near };
        var both = Candidate("Both Ltd", (Role.Equipment, .1), (Role.Materials, .1)) with { RegionDistance = RegionDistance.Far };
        var here = Candidate("Here Ltd", (Role.Materials, .9)) with { RegionDistance = RegionDistance.Same };
        var drafter = new ConsortiumDrafter(new PartnerOptions());

        Assert.Equal("Far Ltd", Draft([Open(Role.Equipment)], far, near)!.Members.Single().Candidate.Organisation.Name);
        Assert.Equal("Near Ltd", drafter.Draft([Open(Role.Equipment)], [far, near], isRegional: true)!.Members.Single().Candidate.Organisation.Name);
        Assert.Equal("Both Ltd", drafter.Draft([Open(Role.Equipment), Open(Role.Materials)], [near, here, both], isRegional: true)!.Members.Single().Candidate.Organisation.Name);
    }

    [Fact]
    public void A_role_that_two_members_show_equally_goes_to_one_of_them()
    {
        var draft = Draft(
            [Open(Role.Materials), Open(Role.Process), Open(Role.Evaluation)],
            Candidate("One Ltd", (Role.Process, 1), (Role.Materials, .3)), Candidate("Two Ltd", (Role.Process, 1), (Role.Evaluation, .3)))!;

        Assert.Equal([Role.Materials, Role.Process, Role.Evaluation], draft.Members.SelectMany(member => member.Roles).Select(fit => fit.Role).Order());
    }

    [Fact]
    public void A_relative_of_a_member_is_no_alternative_to_it()
    {
        var draft = Draft([Open(Role.Process)], Candidate("Petroleo Brasileiro S.A.", (Role.Process, .9)), Candidate("Petroleo Brasilleiro S.A. Petrobas", (Role.Process, .5)), Candidate("Other Ltd", (Role.Process, .4)))!;

        Assert.Equal(["Other Ltd"], draft.Alternatives.Single().Candidates.Select(candidate => candidate.Organisation.Name));
    }

    private static ConsortiumDraft? Draft(NeededRole[] roles, params PartnerCandidate[] candidates) => new ConsortiumDrafter(new PartnerOptions()).Draft(roles, candidates);

    private static NeededRole Open(Role role) => new()
    {
        Role = role, NearDocuments = 10, Documents = 5, OwnShare = 0, IsCovered = false, Phrases = ["thing"], OwnPhrases = [], Evidence = [], EvidenceDocuments = [],
    };

    private static PartnerCandidate Candidate(string name, params (Role Role, double Share)[] fits)
    {
        var document = Some.PatentDocument(applicants: [name]);
        return new PartnerCandidate
        {
            Organisation = Organisation.FromApplicant(name), FieldDocuments = 3, NearDocuments = 1, HomeDocuments = 0, CorpusDocuments = 3, Complement = .5, Score = .5, Evidence = [], Documents = [document],
            Fits = [.. fits.Select(fit => new RoleFit(fit.Role, fit.Share, 1, ["thing"], new Evidence(document.Number, EvidencePart.Title, document.Title)))],
        };
    }
}
