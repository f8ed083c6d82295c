using Ideation.Discovery.Fields;
using Ideation.Discovery.Portfolio;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using static Ideation.Tests.Discovery.Portfolio.SomePortfolio;

namespace Ideation.Tests.Discovery.Portfolio;

public class PortfolioJudgementTests
{
    [Theory]
    [InlineData(FieldBand.Far, 0.34, 2, PortfolioVerdict.StrongUse)]
    [InlineData(FieldBand.Middle, 0.34, 2, PortfolioVerdict.StrongUse)]
    [InlineData(FieldBand.Unseen, 0.9, 5, PortfolioVerdict.StrongUse)]
    [InlineData(FieldBand.Far, 0.33, 2, PortfolioVerdict.PossibleUse)]
    [InlineData(FieldBand.Far, 0.9, 1, PortfolioVerdict.PossibleUse)]
    [InlineData(FieldBand.Far, 0.1, 9, PortfolioVerdict.PossibleUse)]
    [InlineData(FieldBand.Far, 0.09, 9, PortfolioVerdict.WeakUse)]
    [InlineData(FieldBand.Near, 0.9, 9, PortfolioVerdict.WeakUse)]
    public void A_use_is_strong_possible_or_weak_by_distance_chance_and_families(FieldBand band, double chance, int families, PortfolioVerdict expected) =>
        Assert.Equal(expected, Judged([Use(band, chance, families)]).Verdict);

    [Theory]
    [InlineData(0.05, PortfolioVerdict.StrongUse)]
    [InlineData(0.04, PortfolioVerdict.PossibleUse)]
    public void Without_a_learnt_ranking_the_share_of_votes_stands_for_the_chance(double grounding, PortfolioVerdict expected) =>
        Assert.Equal(expected, Judged([Use(FieldBand.Far, null, 3, grounding)]).Verdict);

    [Fact]
    public void The_use_that_decides_is_the_best_use_even_behind_a_better_ranked_one()
    {
        var (near, weak, possible, strong) = (Use(FieldBand.Near, 0.9, 9), Use(FieldBand.Far, 0.05, 9), Use(FieldBand.Far, 0.2, 2), Use(FieldBand.Middle, 0.4, 2));

        Assert.Same(strong, Judged([near, possible, strong]).BestUse);
        Assert.Same(possible, Judged([near, weak, possible]).BestUse);
        Assert.Same(near, Judged([near, weak]).BestUse);
        Assert.Null(Judged().BestUse);
    }

    [Fact]
    public void A_use_in_a_field_of_the_owner_is_no_use_elsewhere_and_stands_behind_one_that_is()
    {
        var own = Use(FieldBand.Far, 0.9, 9);
        var other = own with { Field = TechnologyFields.Find(SomeFields.Field("A61M")), Probability = 0.4 };

        Assert.Equal(PortfolioVerdict.WeakUse, Judged([own], ownersFields: own.Field.Subclass).Verdict);
        Assert.Equal(PortfolioVerdict.StrongUse, Judged([own], ownersFields: SomeFields.Field("A61M")).Verdict);
        Assert.Equal([other, own], Judged([own, other], ownersFields: own.Field.Subclass).Uses);
        Assert.Same(other, Judged([own, other], ownersFields: own.Field.Subclass).BestUse);
    }

    [Fact]
    public void A_field_is_the_owners_from_two_documents_and_one_in_twenty_on()
    {
        PatentDocument[] few = [Of("F03D 1/00", "A"), Of("F03D 1/00", "A"), Of("B05D 5/08", "A"), Of("A61M 1/00", "B")];
        PatentDocument[] many = [.. few, .. Enumerable.Range(0, 40).Select(_ => Of("H04L 1/00", "A"))];

        Assert.Equal(["F03D"], new OwnersFields(few, null, new PortfolioOptions()).Of(few[0]).Select(field => field.Value));
        Assert.Empty(new OwnersFields(few, null, new PortfolioOptions()).Of(few[3]));
        Assert.Equal(["F03D"], new OwnersFields(few, Organisation.FromApplicant("A"), new PortfolioOptions()).Of(few[3]).Select(field => field.Value));
        Assert.Equal(["H04L"], new OwnersFields(many, null, new PortfolioOptions()).Of(many[0]).Select(field => field.Value));

        static PatentDocument Of(string code, string applicant) => Some.PatentDocument(codes: [code], applicants: [applicant]);
    }

    [Fact]
    public void Without_use_neighbour_or_citation_it_looks_idle()
    {
        var item = Judged(others: [Other(0.59)]);

        Assert.Equal(PortfolioVerdict.LooksIdle, item.Verdict);
        Assert.Equal([IdleSign.NoUse, IdleSign.NobodyNear], item.Signs);
        Assert.Null(item.CitedBy);
    }

    [Fact]
    public void A_near_document_of_others_or_one_that_cites_it_puts_it_into_its_own_field()
    {
        var near = Judged(others: [Other(0.6)]);
        var cited = Judged(others: [Other(0.2, null, Document.Number)]);

        Assert.Equal((PortfolioVerdict.InOwnField, 1), (near.Verdict, near.OthersNear));
        Assert.Equal((PortfolioVerdict.InOwnField, 0, 1), (cited.Verdict, cited.OthersNear, cited.CitedBy!.Value));
    }

    [Fact]
    public void Somebody_whose_name_the_source_does_not_tell_is_near_too() =>
        Assert.Equal((PortfolioVerdict.InOwnField, 2), (Judged(others: [Other(0.7, []), Other(0.7)]).Verdict, Judged(others: [Other(0.7, []), Other(0.7), Other(0.65)]).OthersNear));

    [Fact]
    public void Not_being_cited_is_a_sign_only_where_something_is_cited()
    {
        var other = Some.PublicationNumber();

        Assert.Contains(IdleSign.NotCited, Judged(others: [Other(0.2, null, other)]).Signs);
        Assert.DoesNotContain(IdleSign.NotCited, Judged(others: [Other(0.2)]).Signs);
        Assert.DoesNotContain(IdleSign.NotCited, Judged(others: [Other(0.2, null, other, Document.Number)]).Signs);
    }

    [Theory]
    [InlineData(AbstentionReason.TextTooShort, PortfolioVerdict.Unread)]
    [InlineData(AbstentionReason.TextNotUnderstood, PortfolioVerdict.Unread)]
    [InlineData(AbstentionReason.AnotherLanguage, PortfolioVerdict.Unread)]
    [InlineData(AbstentionReason.NoDocumentsInLanguage, PortfolioVerdict.Unread)]
    [InlineData(AbstentionReason.NothingClose, PortfolioVerdict.LooksIdle)]
    [InlineData(AbstentionReason.NothingOutsideHome, PortfolioVerdict.LooksIdle)]
    public void Of_a_text_that_cannot_be_read_nothing_is_said(AbstentionReason reason, PortfolioVerdict expected)
    {
        var item = Judged(abstention: reason);

        Assert.Equal(expected, item.Verdict);
        Assert.Equal(expected == PortfolioVerdict.Unread, item.Signs.Count == 0);
    }

    [Fact]
    public void Old_and_lapsed_are_told_whatever_the_verdict()
    {
        var old = Document with { PublicationDate = new DateOnly(2011, 10, 31), Availability = Availability.Lapsed };

        Assert.Equal([IdleSign.Old, IdleSign.Lapsed], Judged([Use(FieldBand.Far, 0.5, 3)], document: old, others: [Other(0.8)]).Signs);
        Assert.Empty(Judged([Use(FieldBand.Far, 0.5, 3)], document: old with { PublicationDate = new DateOnly(2011, 11, 1), Availability = Availability.InForce }, others: [Other(0.8)]).Signs);
    }
}
