using System.Text.Json;
using Ideation.Discovery.Reading.Views;
using Ideation.Discovery.Reading.Views.Training;

namespace Ideation.Tests.Discovery.Reading;

public class TextViewsTests
{
    [Fact]
    public void Japanese_marks_decide_and_the_selected_drawing_is_left_out()
    {
        var views = TextViews.Of("", "【課題】着氷を防止する風車を提供する。【解決手段】翼の表面に撥水性の皮膜を塗布する。【選択図】図１", "ja");

        Assert.Equal("着氷を防止する風車を提供する。", views.Purpose);
        Assert.Equal("翼の表面に撥水性の皮膜を塗布する。", views.Mechanism);
        Assert.All(views.Spans, span => Assert.True(span.Marked));
    }

    [Theory]
    [InlineData("PROBLEM TO BE SOLVED: To keep ice from rotor blades. SOLUTION: A silane layer is sprayed onto the blade.")]
    [InlineData("[Problem to be Solved] To keep ice from rotor blades. [Means to Solve the Problem] A silane layer is sprayed onto the blade.")]
    public void English_marks_decide(string text)
    {
        var views = TextViews.Of("", text, "en");

        Assert.Equal("To keep ice from rotor blades.", views.Purpose);
        Assert.Equal("A silane layer is sprayed onto the blade.", views.Mechanism);
    }

    [Theory]
    [InlineData("The housing comprises a first plate coupled to a second plate by means of a spring.", "en", TextView.Mechanism)]
    [InlineData("The drawback of known coatings is that they are costly and wear off quickly.", "en", TextView.Purpose)]
    [InlineData("This makes the product cheaper and can be used in many industries.", "en", TextView.Purpose)]
    [InlineData("ケースの内側に板ばねを設け、その先端に磁石を固定する。", "ja", TextView.Mechanism)]
    [InlineData("簡単な構成で騒音を低減できる装置を提供する。", "ja", TextView.Purpose)]
    public void Plain_sentences_are_told_by_the_classifier(string sentence, string language, TextView view) =>
        Assert.Equal(view, Assert.Single(TextViews.Of("", sentence, language).Spans).View);

    [Fact]
    public void A_sentence_with_means_and_end_is_cut_between_them()
    {
        var spans = TextViews.Of("", "A porous layer is sintered onto the inner wall of the pipe so that the liquid spreads evenly and boils without noise.", "en").Spans;

        Assert.Equal(2, spans.Count);
        Assert.StartsWith("so that", spans[1].Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("patents-en.jsonl")]
    [InlineData("patents-ja.jsonl")]
    public void Every_span_of_the_samples_is_an_exact_substring_and_no_view_is_lost(string file)
    {
        foreach (var (title, text, language) in Samples(file))
        {
            var views = TextViews.Of(title, text, language);
            Assert.All(views.Spans, span => Assert.True(text.Contains(span.Quote, StringComparison.Ordinal) || span.Quote == title));
            Assert.All(views.Spans, span => Assert.Equal(span.Probability >= 0.5, span.View == TextView.Purpose));
        }
    }

    [Fact]
    public void Marked_samples_stripped_of_their_marks_are_still_told_apart_better_than_by_chance()
    {
        var answers = new List<(TextView, double)>();
        foreach (var (_, text, language) in Samples("patents-ja.jsonl"))
        {
            foreach (var span in TextViews.Of("", text, language).Spans.Where(span => span.Marked))
            {
                answers.Add((span.View, ViewClassifier.BuiltIn.Probability(span.Quote, 1, 4, language)));
            }
        }

        var score = ViewScore.Of("ja", answers);
        Assert.True(score.Sentences > 300 && score.Accuracy > 0.75, $"{score}");
    }

    [Fact]
    public void Weights_survive_being_written_and_read()
    {
        var buffer = new MemoryStream();
        ViewClassifier.BuiltIn.Write(buffer);
        buffer.Position = 0;
        var read = ViewClassifier.Read(buffer);

        Assert.Equal(ViewClassifier.BuiltIn.Probability("A plate is coupled to a spring.", 1, 3, "en"), read.Probability("A plate is coupled to a spring.", 1, 3, "en"));
    }

    [Fact]
    public void Weights_cut_short_are_refused()
    {
        var buffer = new MemoryStream();
        ViewClassifier.BuiltIn.Write(buffer);

        Assert.Throws<InvalidDataException>(() => ViewClassifier.Read(new MemoryStream(buffer.ToArray()[..1000])));
    }

    [Fact]
    public void Training_twice_gives_the_same_bytes_and_learns_what_it_is_shown()
    {
        var classifier = Trained();
        Assert.Equal(Bytes(classifier), Bytes(Trained()));
        Assert.True(classifier.Probability("To prevent ice on blades.", 1, 4, "en") > 0.5);
        Assert.True(classifier.Probability("A spring is mounted on the plate.", 1, 4, "en") < 0.5);

        static ViewClassifier Trained()
        {
            var trainer = new ViewTrainer();
            for (var i = 0; i < 60; i++)
            {
                trainer.Add($"PURPOSE: To prevent ice and dirt on blades of type {i}. CONSTITUTION: A spring {i} is mounted on the plate and held by a bolt.", "en");
            }

            return trainer.Train(CancellationToken.None).Classifier;
        }

        static byte[] Bytes(ViewClassifier classifier)
        {
            var buffer = new MemoryStream();
            classifier.Write(buffer);
            return buffer.ToArray();
        }
    }

    [Fact]
    public void Texts_without_any_label_cannot_be_trained_on()
    {
        var trainer = new ViewTrainer();
        trainer.Add("Nothing here to go by at all in this line.", "en");

        Assert.Throws<InvalidDataException>(() => trainer.Train(CancellationToken.None));
    }

    private static IEnumerable<(string Title, string Text, string Language)> Samples(string file)
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "samples", file)))
        {
            using var record = JsonDocument.Parse(line);
            yield return (record.RootElement.GetProperty("title").GetString()!, record.RootElement.GetProperty("abstract").GetString()!, record.RootElement.GetProperty("lang").GetString()!);
        }
    }
}
