using Ideation.Discovery.Reading;
using Ideation.Patents;
using Ideation.Proposals;

namespace Ideation.Tests.Proposals;

public class EvidenceCheckTests
{
    private static readonly PatentDocument Document = SomeDiscovery.HomeDocument with { Claim = "A coated sheet, characterised by drops." };

    private static readonly EvidenceCheck Check = new([Document]);

    [Theory]
    [InlineData(EvidencePart.Title, "micro-rough surface")]
    [InlineData(EvidencePart.Abstract, "water drops roll off before they freeze")]
    [InlineData(EvidencePart.Claim, "characterised by drops")]
    public void An_exact_substring_of_the_part_named_may_stand(EvidencePart part, string quote) => Assert.Null(Find(part, quote));

    [Theory]
    [InlineData("water drops roll of before they freeze")]
    [InlineData("Water drops roll off before they freeze")]
    [InlineData("water drops roll off before they freeze!")]
    [InlineData("water drops  roll off")]
    [InlineData(" ")]
    [InlineData("")]
    public void A_quote_with_one_letter_altered_is_rejected(string quote) => Assert.Equal(StatementProblem.QuoteNotFound, Find(EvidencePart.Abstract, quote));

    [Theory]
    [InlineData(EvidencePart.Title, "water drops roll off")]
    [InlineData(EvidencePart.Abstract, "characterised by drops")]
    [InlineData(EvidencePart.Claim, "micro-rough surface")]
    public void A_quote_from_another_part_is_rejected(EvidencePart part, string quote) => Assert.Equal(StatementProblem.QuoteNotFound, Find(part, quote));

    [Fact]
    public void A_quote_from_a_claim_that_the_source_does_not_have_is_rejected() =>
        Assert.Equal(StatementProblem.QuoteNotFound, new EvidenceCheck([SomeDiscovery.HomeDocument]).Find(new Evidence(Document.Number, EvidencePart.Claim, "drops")));

    [Fact]
    public void A_publication_that_was_not_retrieved_is_rejected() =>
        Assert.Equal(StatementProblem.UnknownPublication, Check.Find(new Evidence(Some.PublicationNumber(), EvidencePart.Title, "surface")));

    [Fact]
    public void A_statement_without_evidence_is_rejected() =>
        Assert.Equal(StatementProblem.NoEvidence, Check.Find(new Statement(StatementKind.Possible, "It could work.", [])));

    [Fact]
    public void One_bad_piece_of_evidence_brings_the_statement_down()
    {
        var good = new Evidence(Document.Number, EvidencePart.Abstract, "roll off");
        var bad = good with { Quote = "rolls off" };

        Assert.Null(Check.Find(new Statement(StatementKind.Possible, "It could work.", [good])));
        Assert.Equal(StatementProblem.QuoteNotFound, Check.Find(new Statement(StatementKind.Possible, "It could work.", [good, bad])));
    }

    private static StatementProblem? Find(EvidencePart part, string quote) => Check.Find(new Evidence(Document.Number, part, quote));
}
