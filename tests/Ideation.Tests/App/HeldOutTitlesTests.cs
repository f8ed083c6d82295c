using Ideation.App;
using Ideation.Embeddings.Training;

namespace Ideation.Tests.App;

public class HeldOutTitlesTests
{
    [Fact]
    public void Texts_of_the_same_abstract_as_a_held_out_one_are_not_learnt_from_either()
    {
        var texts = Texts(100);
        texts[0] = texts[0] with { Abstract = "ABSTRACT 99" };

        var heldOut = new HeldOutTitles(texts);

        Assert.True(heldOut.AreEnough);
        Assert.Equal(89, heldOut.Others.Count);
        Assert.DoesNotContain(heldOut.Others, text => text.Title is "title 0" or "title 99");
    }

    [Fact]
    public void Where_too_few_texts_can_be_held_out_all_are_learnt_from() => Assert.Equal(99, new HeldOutTitles(Texts(99)).Others.Count);

    private static TrainingText[] Texts(int count) => [.. Enumerable.Range(0, count).Select(i => new TrainingText { Title = $"title {i}", Abstract = $"abstract {i}" })];
}
