using Ideation.Discovery.Fields;
using static Ideation.Tests.Discovery.SomeFields;

namespace Ideation.Tests.Discovery.Fields;

public class FieldVotesTests
{
    private static readonly FieldStatistics Statistics = FieldStatistics.From(
        [.. Enumerable.Repeat(0, 16).Select(_ => Classified("G06F")), Classified("A01B"), Classified("B05D F03D")]);

    private static readonly FieldVoteOptions Plain = FieldVoteOptions.Plain;

    [Fact]
    public void A_vote_is_the_similarity_to_the_fourth_power()
    {
        var votes = FieldVotes.Rank([Voter("A01B", 0.5), Voter("A01B F03D", 0.8)], ["B05"], Statistics, Plain);

        Assert.Equal([Field("A01B"), Field("F03D")], votes.Select(vote => vote.Field));
        Assert.Equal(Math.Pow(0.5, 4) + Math.Pow(0.8, 4), votes[0].Votes, 12);
    }

    [Fact]
    public void A_second_classification_counts_less_where_asked()
    {
        var votes = FieldVotes.Rank([Voter("B05D F03D", 1)], [], Statistics, Plain with { SecondaryFactor = 0.3 });

        Assert.Equal([1, 0.3], votes.Select(vote => vote.Votes));
    }

    [Fact]
    public void Fields_of_the_home_classes_are_never_ranked() =>
        Assert.DoesNotContain(FieldVotes.Rank([Voter("B05B B05D F03D", 0.9)], ["B05"], Statistics, Plain), vote => vote.Field.Class == "B05");

    [Fact]
    public void Damping_divides_by_a_power_of_popularity()
    {
        FieldVoter[] voters = [Voter("G06F", 0.9), Voter("G06F", 0.5), Voter("A01B", 0.85)];

        Assert.Equal(Field("G06F"), FieldVotes.Rank(voters, [], Statistics, Plain)[0].Field);
        var damped = FieldVotes.Rank(voters, [], Statistics, Plain with { PopularityDamping = 0.25 });
        Assert.Equal(Field("A01B"), damped[0].Field);
        Assert.Equal(2, damped[0].Weight / damped[1].Weight * (damped[1].Votes / damped[0].Votes), 12);
    }

    [Fact]
    public void A_document_that_also_belongs_to_the_home_class_counts_as_a_precedent() =>
        Assert.Equal(2 * Math.Pow(0.5, 4), FieldVotes.Rank([Voter("B05D F03D", 0.5)], ["B05"], Statistics, Plain with { PrecedentBonus = 2 })[0].Votes, 12);

    [Fact]
    public void Only_the_nearest_documents_vote() =>
        Assert.Equal(100 * Math.Pow(0.5, 4), FieldVotes.Rank(Enumerable.Repeat(Voter("A01B", 0.5), 150), [], Statistics, Plain)[0].Votes, 9);

    [Fact]
    public void Equal_fields_come_in_order_of_symbol() =>
        Assert.Equal([Field("A01B"), Field("F03D")], FieldVotes.Rank([Voter("F03D A01B", 0.5)], [], Statistics, Plain).Select(vote => vote.Field));

    private static FieldVoter Voter(string fields, double similarity) => new([.. fields.Split(' ').Select(Field)], similarity);
}
