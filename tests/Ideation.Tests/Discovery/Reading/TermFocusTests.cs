using Ideation.Discovery;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Reading.Views;
using Ideation.Patents;

namespace Ideation.Tests.Discovery.Reading;

public class TermFocusTests
{
    private static readonly PatentDocument Ice = Some.PatentDocument("US1", @abstract: "ice on blades, ice on wires");
    private static readonly PatentDocument Passing = Some.PatentDocument("US2", @abstract: "a lamp that burns overnight in the garden near the gate");
    private static readonly PatentDocument Other = Some.PatentDocument("US3", @abstract: "grinding wheat into flour");

    private readonly SpanReader _reader = new(new BagOfWords());

    [Fact]
    public async Task What_the_text_is_about_counts_more_than_a_word_in_passing()
    {
        var focus = await FocusAsync();

        Assert.True(focus.Share(Ice) > focus.Share(Passing));
        Assert.True(focus.Share(Passing) > 0);
        Assert.Equal(0, focus.Share(Other));
    }

    [Fact]
    public async Task A_term_counts_as_it_is_central_to_the_document_as_well()
    {
        var focus = await FocusAsync();
        var long_ = Some.PatentDocument("US4", @abstract: "a lamp with ice, sugar, flour, wheat, salt, paper, glass, wood, stone and sand");

        var views = await _reader.ReadViewsAsync([new Neighbour(Ice, 0.9), new Neighbour(long_, 0.1)], TestContext.Current.CancellationToken);

        Assert.True(focus.Shared(views[Ice.Number]) > focus.Shared(views[long_.Number]));
        Assert.True(focus.Shared(views[long_.Number]) > 0);
    }

    [Fact]
    public async Task A_sentence_shows_the_text_only_by_terms_that_the_text_has()
    {
        var focus = await FocusAsync();

        Assert.Equal(0, focus.Shown(Terms.Of("grinding wheat into flour", "en")));
        Assert.InRange(focus.Shown(Terms.Of("ice sits there", "en")), 0.01, 0.99);
    }

    private async Task<TermFocus> FocusAsync()
    {
        var reading = await _reader.ReadAsync(new CoreTechnology { Text = "Ice comes off: ice slides from the ice layer overnight.", Language = "en" }, TestContext.Current.CancellationToken);
        PatentDocument[] retrieved = [Ice, Some.PatentDocument("US5", @abstract: "ice layer of a pond"), Some.PatentDocument("US6", @abstract: "a layer of ice in spring"), Passing, Other];
        return await TermFocus.ReadAsync(reading, retrieved, new TermWeights(retrieved, reading.TermKeys), new TextVectors(_reader), TestContext.Current.CancellationToken);
    }
}
