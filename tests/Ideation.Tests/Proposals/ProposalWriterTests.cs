using Ideation.Discovery.Fields;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Ideation.Proposals;
using Ideation.Proposals.Reports;
using Ideation.Proposals.Wording;

namespace Ideation.Tests.Proposals;

public class ProposalWriterTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void Every_statement_passes_the_evidence_check(string language)
    {
        var proposal = ExampleProposal.Create(language);
        var check = new EvidenceCheck(proposal.Documents);
        var statements = proposal.Uses.SelectMany(use => use.Statements).ToArray();

        Assert.Equal(7, proposal.Uses.Count);
        Assert.True(statements.Length >= 7 * 6);
        Assert.All(statements, statement => Assert.Null(check.Find(statement)));
        Assert.Empty(proposal.Dropped);
    }

    [Theory]
    [InlineData("en", "Of 1,204 documents in coating processes, only 3 also belong to wind power, filed by 2 organisations.")]
    [InlineData("ja", "「塗布方法」の文献1,204件のうち、「風力発電」にも属するものは3件だけです（出願した組織の数は2）。")]
    public void Unexpectedness_is_a_sentence_with_the_counts(string language, string expected) =>
        Assert.Equal(expected, Only(SomeDiscovery.Proposal(language), StatementKind.Unexpected));

    [Fact]
    public void A_pair_of_fields_never_seen_together_is_said_to_be_so()
    {
        var use = SomeDiscovery.Blades() with { Unexpectedness = new Unexpectedness(0.95, 0.0001, 7, 0, 0, FieldBand.Unseen) };

        Assert.Equal("Of 7 documents in coating processes, none also belongs to wind power.", Only(SomeDiscovery.Proposal("en", use), StatementKind.Unexpected));
    }

    [Fact]
    public void The_home_side_is_named_by_its_field_in_the_home_class_whatever_its_first_field_is()
    {
        var use = SomeDiscovery.Blades();
        var home = SomeDiscovery.Document("EP1100001A1", "Spraying", SomeDiscovery.HomeDocument.Abstract, ["F03D 1/06", "B05C 5/00"], ["Example Surfaces Ltd"], 2009);
        var possible = Only(SomeDiscovery.Proposal("en", use with { Bridge = use.Bridge with { Home = home } }), StatementKind.Possible);

        Assert.StartsWith("A document from coating machines and a document from wind power", possible, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void Every_reason_for_leaving_a_field_out_is_put_into_words(string language)
    {
        var reasons = Enum.GetValues<RejectionReason>().Select(Phrases.For(language).RejectedReason).ToArray();
        Assert.Equal(reasons.Length, reasons.Distinct().Count());
    }

    [Fact]
    public void The_language_of_the_report_is_independent_of_that_of_the_corpus()
    {
        var purpose = Only(SomeDiscovery.Proposal("ja"), StatementKind.Purpose);

        Assert.Equal("この技術は「風力発電」の分野で使える可能性があります。その分野の文献が挙げる目的・課題は「keeping the blades of a wind turbine free of ice」です。", purpose);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void Leads_are_worded_as_possibilities(string language)
    {
        var proposal = ExampleProposal.Create(language);
        var leads = proposal.Partners.SelectMany(group => group.Candidates).Select(candidate => candidate.Statement)
            .Concat(proposal.Uses.SelectMany(use => use.Of(StatementKind.NextStep))).ToArray();

        Assert.Equal(8, leads.Length);
        Assert.All(leads, lead => Assert.Matches("could|可能性|考えられます", lead.Text));
        Assert.All(leads, lead => Assert.DoesNotMatch(@"\b(will|intends?|plans? to)\b|予定", lead.Text));
    }

    [Fact]
    public void A_use_whose_bridge_is_not_in_the_documents_is_not_proposed_and_is_counted()
    {
        var good = SomeDiscovery.Blades();
        var bad = good with { Bridge = good.Bridge with { FarEvidence = good.Bridge.FarEvidence with { Quote = "Water drips roll off" } } };
        var proposal = SomeDiscovery.Proposal("en", bad);

        Assert.Empty(proposal.Uses);
        Assert.Contains(proposal.Rejected, rejected => rejected is { Reason: RejectionReason.Evidence, Field.Subclass.Value: "F03D" });
        Assert.Equal([new DroppedStatement(StatementKind.Possible, StatementOrigin.Rules, StatementProblem.QuoteNotFound)], proposal.Dropped);
    }

    [Fact]
    public void Differences_and_further_evidence_that_fail_the_check_are_left_out()
    {
        var good = SomeDiscovery.Blades();
        var invented = new Evidence(Some.PublicationNumber(), EvidencePart.Abstract, "60 °C");
        var proposal = SomeDiscovery.Proposal("en", good with { Evidence = [.. good.Evidence, invented], Differences = [.. good.Differences, new Difference("temperature", "60 °C", invented)] });

        Assert.Equal("−40 °C", Assert.Single(proposal.Uses[0].Facts.Differences).Term);
        Assert.DoesNotContain(invented, proposal.Uses[0].Facts.Evidence);
    }

    [Fact]
    public void A_partner_candidate_without_good_evidence_is_left_out()
    {
        var partners = SomeDiscovery.Partners();
        var bad = partners.Candidates[0] with { Evidence = [new Evidence(partners.Candidates[0].Evidence[0].Number, EvidencePart.Title, "no such words")] };
        var proposal = new ProposalWriter(new FixedTime()).Write(SomeDiscovery.Result(), SomeDiscovery.Options(), [partners with { Candidates = [bad] }]);

        Assert.Empty(proposal.Partners[0].Candidates);
        Assert.Contains(new DroppedStatement(StatementKind.Partner, StatementOrigin.Rules, StatementProblem.NoEvidence), proposal.Dropped);
    }

    [Fact]
    public void A_partner_looked_for_near_one_use_is_no_lead_for_another_of_the_same_field()
    {
        var (first, second) = (SomeDiscovery.Blades(), SomeDiscovery.Blades() with { Grounding = 0.1 });
        var proposal = new ProposalWriter(new FixedTime()).Write(SomeDiscovery.Result(first, second), SomeDiscovery.Options(), [SomeDiscovery.Partners() with { Use = first }]);
        var name = proposal.Partners[0].Candidates[0].Facts.Organisation.Name;

        Assert.Contains(name, Assert.Single(proposal.Uses[0].Of(StatementKind.NextStep)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(name, Assert.Single(proposal.Uses[1].Of(StatementKind.NextStep)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Near this use in wind power, no organisation", "Looked for near this use: keeping the blades")]
    [InlineData("ja", "この用途の近くには", "次の用途の近くで探した候補です：keeping the blades")]
    public void Text_and_page_say_near_which_use_partners_were_looked_for(string language, string none, string near)
    {
        var use = SomeDiscovery.Blades();
        var proposal = new ProposalWriter(new FixedTime()).Write(SomeDiscovery.Result(use), SomeDiscovery.Options(language), [SomeDiscovery.Partners() with { Use = use, Candidates = [] }]);

        Assert.All([string.Join('\n', TextReport.Render(proposal)), HtmlReport.Render(proposal)], report =>
        {
            Assert.Contains(none, report, StringComparison.Ordinal);
            Assert.Contains(near, report, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Nobody_is_a_partner_for_a_use_that_could_not_be_shown()
    {
        var use = SomeDiscovery.Blades();
        var unshown = use with { Bridge = use.Bridge with { FarEvidence = use.Bridge.FarEvidence with { Quote = "no such words" } } };
        var proposal = new ProposalWriter(new FixedTime()).Write(SomeDiscovery.Result(unshown), SomeDiscovery.Options(), [SomeDiscovery.Partners() with { Use = unshown }]);

        Assert.Empty(proposal.Uses);
        Assert.Empty(proposal.Partners);
    }

    [Fact]
    public void A_proposal_says_what_it_was_made_with()
    {
        var made = SomeDiscovery.Proposal().Provenance;

        Assert.Equal(("ideation-static", "r1-5f2c9e", 92_541L, 631, "0.1.0", null), (made.EmbeddingModel, made.EmbeddingModelRevision, made.CorpusDocuments, made.CorpusFields, made.SoftwareVersion, made.ChatModel));
        Assert.Equal(new FixedTime().GetUtcNow(), made.WrittenAt);
        Assert.Equal(0, SomeDiscovery.Proposal().Egress.BytesLeftMachine);
    }

    [Fact]
    public void A_language_without_phrases_is_refused_by_name()
    {
        var error = Assert.Throws<ArgumentException>(() => SomeDiscovery.Proposal("fr"));

        Assert.Contains("'fr' is not a report language; expected en or ja.", error.Message, StringComparison.Ordinal);
    }

    private static string Only(Proposal proposal, StatementKind kind) => Assert.Single(proposal.Uses[0].Of(kind)).Text;
}
