using Ideation.Discovery.Fields;
using Ideation.Discovery.Landscape;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Ideation.Proposals.Wording;

namespace Ideation.Tests.Proposals;

public class CountedPhrasesTests
{
    private static readonly Phrases English = Phrases.For("en");
    private static readonly Phrases Japanese = Phrases.For("ja");

    [Fact]
    public void Documents_that_name_no_applicant_are_told_as_such()
    {
        Assert.Equal("In this corpus the documents in crystal growth name no applicant; 1 family near the technology serves this purpose.", English.Active("crystal growth", 0, 1, []));
        Assert.Equal("この文献集合では、「結晶成長」の文献に出願人の記載がありません。この技術に近くこの目的を持つファミリーは1件です。", Japanese.Active("結晶成長", 0, 1, []));
    }

    [Theory]
    [InlineData(0, ", the first from 2010.", "（最初は2010年）")]
    [InlineData(3, ", the first dated one from 2010.", "（年の分かるもののうち最初は2010年）")]
    public void The_first_is_the_first_dated_one_where_some_have_no_date(int undated, string english, string japanese)
    {
        var precedent = new Precedent(SomeDiscovery.HomeDocument, new Evidence(SomeDiscovery.HomeDocument.Number, EvidencePart.Title, "x"), 5, [], 2010, undated);

        Assert.Contains(english, English.Precedent(precedent, 4), StringComparison.Ordinal);
        Assert.Contains(japanese, Japanese.Precedent(precedent, 4), StringComparison.Ordinal);
    }

    [Fact]
    public void The_only_one_is_no_first()
    {
        var precedent = new Precedent(SomeDiscovery.HomeDocument, new Evidence(SomeDiscovery.HomeDocument.Number, EvidencePart.Title, "x"), 1, [Organisation.FromApplicant("Example Ltd.")], 2016);

        Assert.Equal($"One document belongs to both fields: {SomeDiscovery.HomeDocument.Number}, from 2016, by Example Ltd.", English.Precedent(precedent, 4));
        Assert.Equal($"両方の分野に属するファミリーは1件あります（{SomeDiscovery.HomeDocument.Number}、2016年）。出願人はExample Ltd.です。", Japanese.Precedent(precedent, 4));
    }

    [Theory]
    [InlineData(0, 0, "wind power has no family.", "ファミリーはありません。")]
    [InlineData(1, 0, "wind power has 1 family. It names less than half of the shared terms.", "1件です。共通する語の半分以上をあわせ持ってはいません。")]
    [InlineData(1, 1, "wind power has 1 family. It names at least half", "1件です。共通する語の半分以上をあわせ持ちます。")]
    [InlineData(2, 2, "Both name at least half", "そのすべてが、共通する語")]
    [InlineData(3, 3, "All name at least half", "そのすべてが、共通する語")]
    [InlineData(3, 1, "One of them names at least half", "このうち1件は、")]
    [InlineData(6, 0, "None of them names at least half of the shared terms together: this could be white space", "あわせ持つものはなく、空白領域である可能性")]
    [InlineData(6, 1, "Only 1 of them names at least half", "1件だけで、空白領域")]
    public void Families_that_combine_the_terms_are_counted_among_those_there_are(int families, int combining, string english, string japanese)
    {
        var activity = new UseActivity(families, 0, combining, null, null, 0, 0, CrowdingTrend.TooFew);

        Assert.Contains(english, English.Crowding("wind power", activity, ["ice"]), StringComparison.Ordinal);
        Assert.Contains(japanese, Japanese.Crowding("風力発電", activity, ["氷"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_window_without_publications_has_none() =>
        Assert.Contains(
            "2 families. None were published in 2011–2020 and 2 in 2001–2010; too few",
            English.Crowding("wind power", new UseActivity(2, 0, 0, (2001, 2010), (2011, 2020), 2, 0, CrowdingTrend.TooFew), []),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(1, 1, "The only document in coating also belongs to wind power.", "「塗布」の文献は1件だけで、「風力発電」にも属します。")]
    [InlineData(1, 0, "The only document in coating does not belong to wind power.", "「塗布」の文献は1件だけで、「風力発電」にも属しません。")]
    [InlineData(2, 2, "Of 2 documents in coating, both also belong to wind power.", "「塗布」の文献2件のうち、すべてが「風力発電」にも属します。")]
    public void All_and_the_only_one_are_told_as_such(int documents, int bridging, string english, string japanese)
    {
        var counted = new Unexpectedness(0.5, 0.1, documents, bridging, 0, FieldBand.Near);

        Assert.Equal(english, English.Unexpected("coating", "wind power", counted));
        Assert.Equal(japanese, Japanese.Unexpected("塗布", "風力発電", counted));
    }

    [Fact]
    public void Surroundings_are_no_condition_of_the_next_step()
    {
        Assert.Equal(
            "A first step could be to read EP1 in full and to try a sample with what the field’s documents name in mind: environment “ships”; temperature “−40 °C”, “freezing”.",
            English.NextStep("EP1", [("environment", ["ships"]), ("temperature", ["−40 °C", "freezing"])], null));
        Assert.Equal(
            "まずEP1の全文を読み、この分野の文献が挙げる環境（船舶）、温度（高温、低温）を踏まえて試料を試験することが考えられます。",
            Japanese.NextStep("EP1", [("environment", ["船舶"]), ("temperature", ["高温", "低温"])], null));
    }
}
