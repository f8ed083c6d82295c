using Ideation.Discovery.Partners;
using Ideation.Discovery.Partners.Consortium;
using Ideation.Discovery.Partners.Roles;
using Ideation.Discovery.Reading;
using Ideation.Patents;
using Ideation.Proposals;
using Ideation.Proposals.Reports;
using Ideation.Proposals.Wording;
using Ideation.Tests.Discovery;

namespace Ideation.Tests.Proposals;

public class PartnerWordingTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task Roles_members_and_lead_are_worded_as_possibilities_and_quote_letter_by_letter(string language)
    {
        var proposal = await ProposeAsync(language);
        var group = proposal.Partners[0];
        var check = new EvidenceCheck(proposal.Documents);

        Assert.NotEmpty(group.Roles);
        Assert.NotNull(group.Draft);
        Assert.All(group.Draft.Members.Select(member => member.Statement).Append(group.Draft.Lead), statement => Assert.Matches("could|可能性|考えられ", statement.Text));
        Assert.All(group.Statements, statement => Assert.DoesNotMatch(@"\b(will|intends?|plans? to)\b|予定", statement.Text));
        Assert.All(group.Statements, statement => Assert.Null(check.Find(statement)));
    }

    [Fact]
    public async Task A_member_whose_quote_fails_leaves_its_role_uncovered()
    {
        var found = await FindAsync();
        var bad = new Evidence(Some.PublicationNumber(), EvidencePart.Title, "no such words");
        var members = found.Draft!.Members.Select(member => member with { Roles = [.. member.Roles.Select(fit => fit with { Evidence = bad })] });
        var proposal = new ProposalWriter(new FixedTime()).WritePartners(found with { Draft = found.Draft with { Members = [.. members] } }, SomeDiscovery.Options());

        Assert.Null(proposal.Partners[0].Draft);
        Assert.Contains(proposal.Dropped, dropped => dropped.Kind == StatementKind.Member);
    }

    [Theory]
    [InlineData("en", "A team that could be")]
    [InlineData("ja", "考えられるチームの案")]
    public async Task Text_and_page_show_roles_team_and_what_the_numbers_mean(string language, string heading)
    {
        var proposal = await ProposeAsync(language);
        var (text, html) = (string.Join('\n', TextReport.RenderPartners(proposal)), HtmlReport.RenderPartners(proposal));

        Assert.All((string[])[text, html], page => Assert.Contains(heading, page, StringComparison.Ordinal));
        Assert.Contains("0.15", text, StringComparison.Ordinal);
        Assert.Contains("\"team\"", JsonReport.RenderPartners(proposal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "No candidate’s documents name a region like “Atlantis”", "date unknown")]
    [InlineData("ja", "「Atlantis」", "日付不明")]
    public async Task A_region_nobody_names_and_an_unknown_date_are_said(string language, string region, string date)
    {
        var found = await FindAsync();
        var undated = found with { UnknownRegion = "Atlantis", Candidates = [.. found.Candidates.Select(candidate => candidate with { LatestYear = null })] };
        var proposal = new ProposalWriter(new FixedTime()).WritePartners(undated, SomeDiscovery.Options(language));

        Assert.All((string[])[string.Join('\n', TextReport.RenderPartners(proposal)), HtmlReport.RenderPartners(proposal)], page =>
        {
            Assert.Contains(region, page, StringComparison.Ordinal);
            Assert.Contains(date, page, StringComparison.Ordinal);
        });
        Assert.Contains("\"unknownRegion\": \"Atlantis\"", JsonReport.RenderPartners(proposal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_that_ends_with_a_name_has_one_full_stop()
    {
        var found = await FindAsync();
        var alternatives = new RoleAlternatives(Role.Equipment, [found.Candidates.Single(candidate => candidate.Organisation.Name == "Sheet Metal Inc") with { Organisation = Organisation.FromApplicant("Sample Co., Ltd.") }]);

        Assert.Equal("For equipment one could also ask Sample Co., Ltd.", Phrases.For("en").Teams.Alternatives(alternatives));
    }

    private static async Task<Proposal> ProposeAsync(string language) => new ProposalWriter(new FixedTime()).WritePartners(await FindAsync(), SomeDiscovery.Options(language));

    private static Task<PartnerResult> FindAsync() => new BridgeWorld().Partners().FindPartnersAsync(BridgeWorld.Technology, SomeFields.Field("F03D"), 5, CancellationToken.None);
}
