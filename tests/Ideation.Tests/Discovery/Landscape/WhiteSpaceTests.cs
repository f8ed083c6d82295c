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
        var row = matrix.Mechanisms.Index().Single(mechanism => mechanism.Item.Name == "magnetic levitation").Index;
        Assert.Equal(["B05D 0", "F03D 8"], matrix.Fields.Zip(matrix.Counts[row], (field, count) => $"{field.Key} {count}"));
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
