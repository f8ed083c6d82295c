using Ideation.Discovery.Fields;
using Ideation.Discovery.Portfolio;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Ideation.Tests.Proposals;
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
    public async Task A_field_is_the_owners_from_two_documents_and_one_in_twenty_on()
    {
        PatentDocument[] few = [Of("F03D 1/00", "A"), Of("F03D 1/00", "A"), Of("B05D 5/08", "A"), Of("A61M 1/00", "B")];
        PatentDocument[] many = [.. few, .. Enumerable.Range(0, 40).Select(_ => Of("H04L 1/00", "A"))];

        Assert.Equal(["F03D"], (await Read(few, null)).Of(few[0]).Select(field => field.Value));
        Assert.Empty((await Read(few, null)).Of(few[3]));
        Assert.Equal(["F03D"], (await Read(few, Organisation.FromApplicant("A"))).Of(few[3]).Select(field => field.Value));
        Assert.Equal(["H04L"], (await Read(many, null)).Of(many[0]).Select(field => field.Value));

        static Task<OwnersFields> Read(PatentDocument[] documents, Organisation? owner) => OwnersFields.ReadAsync(new MemoryPatentIndex(documents), documents, owner, new PortfolioOptions(), TestContext.Current.CancellationToken);

        static PatentDocument Of(string code, string applicant) => Some.PatentDocument(codes: [code], applicants: [applicant]);
    }

    [Fact]
    public async Task The_owners_fields_rest_on_all_it_has_in_the_index_one_of_each_family()
    {
        PatentDocument[] index = [Of("F03D 1/00", "A", null), Of("F03D 1/00", "A", null), Of("B05D 5/08", "B", null), Of("A61M 1/00", "B", "twins"), Of("A61M 1/00", "B", "twins")];
        var joint = index[2] with { Applicants = ["A", "B"] };

        var fields = await OwnersFields.ReadAsync(new MemoryPatentIndex(index), [joint], null, new PortfolioOptions(), TestContext.Current.CancellationToken);

        Assert.Equal(["F03D"], fields.Of(joint).Select(field => field.Value));

        static PatentDocument Of(string code, string applicant, string? family) => Some.PatentDocument(codes: [code], applicants: [applicant], family: family);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void What_decides_does_not_depend_on_how_many_uses_are_shown(int shown)
    {
        AlternativeUse[] uses = [Use(FieldBand.Near, 0.9, 9), Use(FieldBand.Far, 0.01, 9), Use(FieldBand.Far, 0.2, 2), Use(FieldBand.Far, 0.5, 3)];
        var found = SomeDiscovery.Result() with { Uses = uses, Abstention = null };

        var item = new PortfolioJudgement(new PortfolioOptions { Uses = shown }, Today).Of(Document, found, [], new HashSet<IpcSubclass>());
        var weak = new PortfolioJudgement(new PortfolioOptions { Uses = shown }, Today).Of(Document, found with { Uses = uses[..2] }, [], new HashSet<IpcSubclass>());

        Assert.Equal((PortfolioVerdict.StrongUse, Math.Min(shown, 4)), (item.Verdict, item.Uses.Count));
        Assert.Same(uses[3], item.BestUse);
        Assert.Contains(item.BestUse, item.Uses);
        Assert.Equal((PortfolioVerdict.WeakUse, true), (weak.Verdict, weak.HasElsewhere));
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
    public void A_near_document_of_others_or_one_that_cites_it_puts_others_close()
    {
        var near = Judged(others: [Other(0.6)]);
        var cited = Judged(others: [Other(0.2, null, Document.Number)]);

        Assert.Equal((PortfolioVerdict.OthersClose, 1), (near.Verdict, near.OthersNear));
        Assert.Equal((PortfolioVerdict.OthersClose, 0, 1), (cited.Verdict, cited.OthersNear, cited.CitedBy!.Value));
    }

    [Fact]
    public void Somebody_whose_name_the_source_does_not_tell_is_near_too() =>
        Assert.Equal((PortfolioVerdict.OthersClose, 2), (Judged(others: [Other(0.7, []), Other(0.7)]).Verdict, Judged(others: [Other(0.7, []), Other(0.7), Other(0.65)]).OthersNear));

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
