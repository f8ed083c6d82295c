using Ideation.Discovery.Landscape;

namespace Ideation.Tests.Discovery.Landscape;

public class WhiteSpaceTests
{
    private static readonly string[] Steam = ["F03D 1/06", "B05D 5/08"];

    [Fact]
    public async Task A_combination_that_nobody_has_is_found_with_what_an_even_spread_would_give()
    {
        // Twelve families in each field; "magnetic levitation" in eight of the first, "fluid pressure" in twelve of the second and four of the first.
        var documents = Enumerable.Range(0, 24).Select(i => SomeLandscape.Document(
            $"US20000{i:00}", $"Item {i}", [Steam[i / 12]], "Alpha Ltd", 2010,
            text: i < 8 ? "It uses magnetic levitation here." : "It uses fluid pressure here.")).ToArray();

        var matrix = (await SomeLandscape.DrawAsync(SomeLandscape.Fields("F03D", "B05D"), documents)).WhiteSpace;

        var spot = Assert.Single(matrix.Spots);
        Assert.Equal(("magnetic levitation", "B05D", 4.0), (spot.Mechanism.Name, spot.Field.Key, spot.Expected));
        Assert.Equal(Math.Pow(0.5, 8), spot.Chance, 9);
        var row = matrix.Mechanisms.Index().Single(mechanism => mechanism.Item.Name == "magnetic levitation").Index;
        Assert.Equal(["B05D 0", "F03D 8"], matrix.Fields.Zip(matrix.Counts[row], (field, count) => $"{field.Key} {count}"));
    }

    [Fact]
    public async Task A_given_up_subclass_is_no_column_and_a_word_for_what_happens_is_a_mechanism()
    {
        var documents = Enumerable.Range(0, 24).Select(i => SomeLandscape.Document(
            $"US20000{i:00}", $"Item {i}", [i < 12 ? "F24J 2/04" : "B05D 5/08"], "Alpha Ltd", 2010,
            text: i is < 6 or > 20 ? "It uses vibration." : "It uses fluid pressure here.")).ToArray();

        var matrix = (await SomeLandscape.DrawAsync(SomeLandscape.Fields("F24J", "B05D"), documents)).WhiteSpace;

        Assert.Equal("B05D", Assert.Single(matrix.Fields).Key);
        Assert.Contains(matrix.Mechanisms, mechanism => mechanism.Name == "vibration");
        Assert.Empty(matrix.Spots);
        Assert.Equal(1, matrix.Telling);
    }

    [Fact]
    public void A_subclass_that_went_into_another_stands_there() =>
        Assert.Equal("C13B", Assert.Single(Family(SomeLandscape.Document("US1", "Sugar", ["C13D 3/00", "C13F 1/00"], "Alpha Ltd", 2010, text: "Juice is purified.")).Fields).Key);

    [Theory]
    [InlineData("circuit coupled")]
    [InlineData("electrically conductive")]
    [InlineData("signal representing")]
    [InlineData("screw fed")]
    [InlineData("coating freed")]
    [InlineData("housing")]
    public void A_piece_of_a_sentence_and_a_thing_name_no_mechanism(string term)
    {
        var documents = Enumerable.Range(0, 12).Select(i => Family(SomeLandscape.Document($"US20000{i:00}", $"Item {i}", ["B05D 5/08"], "Alpha Ltd", 2010, text: i < 4 ? $"It has a {term} there by ultrasonic vibration." : "Another way."))).ToArray();

        Assert.Equal(["ultrasonic vibration"], Mechanisms.Of(documents, "en", 10, []).Select(mechanism => mechanism.Mechanism.Name));
    }

    [Theory]
    [InlineData("a fluidized bed", "fluidized bed")]
    [InlineData("a variable speed", "variable speed")]
    [InlineData("a jelly coating", "jelly coating")]
    [InlineData("lasers", "lasers")]
    [InlineData("magnets", "magnets")]
    public void A_noun_that_ends_like_another_kind_of_word_and_a_plural_name_a_mechanism(string text, string mechanism)
    {
        var documents = Enumerable.Range(0, 12).Select(i => Family(SomeLandscape.Document($"US20000{i:00}", $"Item {i}", ["B05D 5/08"], "Alpha Ltd", 2010, text: i < 4 ? $"It works by {text} there." : "Another way."))).ToArray();

        Assert.Contains(mechanism, Mechanisms.Of(documents, "en", 10, []).Select(found => found.Mechanism.Name));
    }

    [Fact]
    public void A_document_under_a_given_up_symbol_stands_in_the_named_row_of_the_one_it_went_into()
    {
        var sugar = LandscapeField.Named("Sugar", [Ideation.Patents.IpcSubclass.Parse("C13B", System.Globalization.CultureInfo.InvariantCulture)]);
        var document = SomeLandscape.Document("US1", "Sugar", ["C13D 3/00", "C13B 1/00"], "Alpha Ltd", 2010, text: "Juice is purified.");

        Assert.Equal("Sugar", Assert.Single(LandscapeDocument.From([(document, null)], new FieldTable([sugar])).Fields).Key);
    }

    [Fact]
    public void Japanese_mechanisms_are_read_from_the_means_and_named_by_the_whole_word()
    {
        var documents = Enumerable.Range(0, 4).Select(i => Family(SomeLandscape.Document(
            $"JP201000000{i}A", "皮膜", ["B05D 5/08"], "見本株式会社", 2010, language: "ja",
            text: "【課題】着氷防止を図る。【解決手段】超音波振動子を" + (i == 0 ? "羽根に貼る。" : "管に貼る。"))))
            .Concat(Enumerable.Range(4, 8).Select(i => Family(SomeLandscape.Document($"JP20100000{i:00}A", "皮膜", ["B05D 5/08"], "見本株式会社", 2010, language: "ja", text: "【解決手段】別の手。")))).ToArray();

        var names = Mechanisms.Of(documents, "ja", 10, []).Select(mechanism => mechanism.Mechanism.Name).ToArray();

        Assert.Equal(["超音波振動子"], names);
    }

    private static LandscapeDocument Family(Ideation.Patents.PatentDocument document) => LandscapeDocument.From([(document, null)], new FieldTable([]));
}
