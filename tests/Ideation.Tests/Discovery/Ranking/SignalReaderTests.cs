using Ideation.Discovery.Fields;
using Ideation.Discovery.Ranking;
using Ideation.Patents;
using static Ideation.Tests.Discovery.SomeFields;

namespace Ideation.Tests.Discovery.Ranking;

public class SignalReaderTests
{
    private static readonly ClassifiedPatent[] Corpus =
    [
        Classified("B05D C09D"), Classified("B05D C09D"), Classified("C09D F03D"), Classified("F03D"), Classified("B05D A61M"), Classified("A61M"),
    ];

    [Fact]
    public void Each_field_gets_the_similarity_of_its_two_closest_documents()
    {
        var signals = Read([Voter("F03D", 0.9), Voter("C09D F03D", 0.7), Voter("A61M", 0.5)]);

        Assert.Equal((0.9, 0.7), (Of(signals, "F03D")[FieldSignal.Nearest], Of(signals, "F03D")[FieldSignal.SecondNearest]));
        Assert.Equal((0.7, 0.5), (Of(signals, "C09D")[FieldSignal.Nearest], Of(signals, "C09D")[FieldSignal.SecondNearest]));
    }

    [Fact]
    public void Votes_are_shares_of_the_weight_outside_home()
    {
        var signals = Read([Voter("B05D F03D", 0.9), Voter("A61M", 0.9)]);

        Assert.Equal(Math.Log(0.5 + 2e-4), Of(signals, "F03D")[FieldSignal.Votes], 12);
        Assert.Equal(Of(signals, "A61M")[FieldSignal.Votes], Of(signals, "F03D")[FieldSignal.Votes], 12);
    }

    [Fact]
    public void Fields_of_the_home_class_are_not_ranked() => Assert.DoesNotContain(Read([Voter("B05B B05D F03D", 0.9)]), field => field.Field.Class == "B05");

    [Fact]
    public void A_document_that_shares_words_speaks_for_its_field()
    {
        var signals = Read([new RankingVoter([Field("F03D")], 0.5, 2), new RankingVoter([Field("A61M")], 0.5, 0)]);

        Assert.True(Of(signals, "F03D")[FieldSignal.WordVotes] > Of(signals, "A61M")[FieldSignal.WordVotes]);
    }

    [Fact]
    public void A_field_that_only_a_sentence_points_to_is_ranked_too()
    {
        var signals = Read([Voter("F03D", 0.9)], sentences: [[new FieldVoter([Field("A61M")], 0.6)], []]);

        Assert.Equal(Math.Log(0.5 + 2e-4), Of(signals, "A61M")[FieldSignal.SentenceVotes], 12);
    }

    [Fact]
    public void What_home_is_joined_to_is_told_from_what_it_never_was()
    {
        var signals = Read([Voter("C09D F03D", 0.9)]);

        Assert.Equal((0, 1), (Of(signals, "C09D")[FieldSignal.NeverJoined], Of(signals, "F03D")[FieldSignal.NeverJoined]));
        Assert.True(Of(signals, "C09D")[FieldSignal.Proximity] > Of(signals, "F03D")[FieldSignal.Proximity]);
    }

    [Fact]
    public void A_field_is_carried_over_to_those_it_occurs_with()
    {
        var signals = Read([Voter("C09D", 0.9)], sentences: [[new FieldVoter([Field("A61M")], 0.6), new FieldVoter([Field("F03D")], 0.6)]]);

        Assert.True(Of(signals, "F03D")[FieldSignal.Carried] > Of(signals, "A61M")[FieldSignal.Carried]);
    }

    [Fact]
    public void What_must_not_be_counted_is_as_if_it_were_not_there()
    {
        var own = Classified("B05D F03D");
        RankingVoter[] voters = [Voter("F03D", 0.9), Voter("C09D B05D", 0.8), Voter("A61M", 0.4)];
        var without = new SignalReader(FieldStatistics.From(Corpus), null).Read(Query(voters));

        var uncounted = new SignalReader(FieldStatistics.From([.. Corpus, own]), null).Read(Query(voters) with { Uncounted = [own] });

        Assert.Equal(without.Select(field => (field.Field, string.Join(' ', field.Values))), uncounted.Select(field => (field.Field, string.Join(' ', field.Values))));
    }

    [Fact]
    public void The_predictor_names_fields_that_no_document_points_to()
    {
        var predictor = new FieldPredictor([Field("A61M"), Field("F03D")], [[1f, 0f], [0f, 1f]], [0f, 0f]);

        var signals = new SignalReader(FieldStatistics.From(Corpus), predictor).Read(Query([Voter("F03D", 0.9)]));

        Assert.Equal(Math.Log(Math.E / (Math.E + 1)), Of(signals, "A61M")[FieldSignal.Predicted], 6);
    }

    private static IReadOnlyList<FieldSignals> Read(RankingVoter[] voters, IReadOnlyList<IReadOnlyList<FieldVoter>>? sentences = null) =>
        new SignalReader(FieldStatistics.From(Corpus), null).Read(Query(voters) with { Sentences = sentences ?? [] });

    private static RankingQuery Query(RankingVoter[] voters) => new() { Vector = new[] { 1f, 0f }, Voters = voters, Homes = [Field("B05D")] };

    private static FieldSignals Of(IEnumerable<FieldSignals> signals, string field) => signals.Single(row => row.Field == Field(field));

    private static RankingVoter Voter(string fields, double similarity) => new([.. fields.Split(' ').Select(Field)], similarity, 0);
}
