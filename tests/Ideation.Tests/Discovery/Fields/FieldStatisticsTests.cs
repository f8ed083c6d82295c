using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Ideation.Discovery.Fields;
using Ideation.Patents;
using static Ideation.Tests.Discovery.SomeFields;

namespace Ideation.Tests.Discovery.Fields;

public class FieldStatisticsTests
{
    private static readonly ClassifiedPatent Both = Classified("B05D F03D", "Acme Ltd", "Blade GmbH");

    // Four fields in three classes: B05B and B05D are one class.
    private static readonly FieldStatistics Statistics = FieldStatistics.From(
        [Both, Classified("B05D F03D", "ACME LIMITED"), Classified("B05D B05B", "Acme"), Classified("A61K", "Other"), Classified("F03D", "Blade")]);

    [Fact]
    public void Documents_and_organisations_are_counted_per_field_and_per_pair()
    {
        Assert.Equal(5, Statistics.ClassifiedDocuments);
        Assert.Equal(3, Statistics.Documents(Field("B05D")));
        Assert.Equal(2, Statistics.BridgingDocuments(Field("B05D"), Field("F03D")));
        Assert.Equal(2, Statistics.BridgingOrganisations(Field("B05D"), Field("F03D")));
        Assert.Equal(2, Statistics.ActiveOrganisations(Field("F03D")));
        Assert.Equal(0, Statistics.Documents(Field("H04L")));
    }

    [Fact]
    public void Probability_is_smoothed_and_normalised_over_the_fields_outside_the_home_class()
    {
        // Outside B05: A61K 0 + 0.5 and F03D 2 + 0.5.
        Assert.Equal(2.5 / 3, Statistics.Probability(Field("B05D"), Field("F03D")), 12);
        Assert.Equal(0.5 / 3, Statistics.Probability(Field("B05D"), Field("A61K")), 12);
        Assert.Equal(0, Statistics.Probability(Field("B05D"), Field("B05B")));
    }

    [Fact]
    public void What_is_read_back_from_bytes_says_the_same()
    {
        var read = FieldStatistics.FromBytes(Statistics.ToBytes());

        Assert.Equal(Statistics.Fields, read.Fields);
        Assert.Equal(Statistics.ClassifiedDocuments, read.ClassifiedDocuments);
        foreach (var (one, other) in Statistics.Fields.SelectMany(one => Statistics.Fields.Select(other => (one, other))))
        {
            Assert.Equal(Statistics.BridgingDocuments(one, other), read.BridgingDocuments(one, other));
            Assert.Equal(Statistics.BridgingOrganisations(one, other), read.BridgingOrganisations(one, other));
            Assert.Equal(Statistics.Proximity(one, other), read.Proximity(one, other));
            Assert.Equal(Statistics.Band(one, other), read.Band(one, other));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(40)]
    public void Bytes_that_end_too_early_are_no_statistics(int length) =>
        Assert.Throws<InvalidDataException>(() => FieldStatistics.FromBytes(Statistics.ToBytes()[..length]));

    [Fact]
    public void The_excluded_document_does_not_contribute()
    {
        Assert.Equal(1.5 / 2, Statistics.Probability(Field("B05D"), Field("F03D"), Both), 12);
        Assert.Equal(1, Statistics.BridgingDocuments(Field("B05D"), Field("F03D"), Both));
    }

    [Fact]
    public void Probabilities_outside_the_home_class_sum_to_one()
    {
        foreach (var home in Statistics.Fields)
        {
            Assert.Equal(1, Statistics.Fields.Sum(field => Statistics.Probability(home, field)), 12);
        }
    }

    [Fact]
    public void Unexpectedness_is_surprise_over_the_logarithm_of_the_number_of_fields()
    {
        Assert.Equal(1, Statistics.Unexpectedness(Field("B05D"), Field("A61K")));
        Assert.Equal(-Math.Log2(2.5 / 3) / 2, Statistics.Unexpectedness(Field("B05D"), Field("F03D")), 12);
    }

    [Fact]
    public void A_home_field_the_corpus_does_not_know_makes_all_fields_equally_likely() =>
        Assert.Equal(0.25, Statistics.Probability(Field("H04L"), Field("F03D")), 12);

    [Fact]
    public void Several_home_fields_are_mixed_by_confidence()
    {
        var mixed = Statistics.Probability([Home("B05D", 0.75), Home("A61K", 0.25)], Field("F03D"));
        Assert.Equal((0.75 * Statistics.Probability(Field("B05D"), Field("F03D"))) + (0.25 * Statistics.Probability(Field("A61K"), Field("F03D"))), mixed, 12);
    }

    [Fact]
    public void Proximity_is_the_cosine_of_the_rows_of_counts()
    {
        // Rows over A61K, B05B, B05D, F03D: B05D = (0,1,3,2), F03D = (0,0,2,3).
        Assert.Equal(12 / Math.Sqrt(14 * 13), Statistics.Proximity(Field("B05D"), Field("F03D")), 12);
        Assert.Equal(Statistics.Proximity(Field("F03D"), Field("B05D")), Statistics.Proximity(Field("B05D"), Field("F03D")), 12);
    }

    [Fact]
    public void A_pair_that_only_the_excluded_document_has_is_unseen()
    {
        var only = Classified("A61K H04L");
        var statistics = FieldStatistics.From([only, Classified("A61K"), Classified("H04L")]);

        Assert.NotEqual(FieldBand.Unseen, statistics.Band(Field("A61K"), Field("H04L")));
        Assert.Equal(FieldBand.Unseen, statistics.Band(Field("A61K"), Field("H04L"), only));
    }

    [Fact]
    public void The_counts_behind_unexpectedness_are_those_of_the_home_field_that_bridges_most()
    {
        var unexpectedness = Statistics.Unexpectedness([Home("A61K", 0.9), Home("B05D", 0.1)], Field("F03D"));

        Assert.Equal(Field("B05D"), unexpectedness.Home);
        Assert.Equal((3, 2, 2), (unexpectedness.HomeDocuments, unexpectedness.BridgingDocuments, unexpectedness.BridgingOrganisations));
    }

    [Fact]
    public void The_bands_of_the_development_queries_are_those_of_the_reference()
    {
        var data = RepositoryFolder.RequireSharedData();
        var patents = ReadLines(Path.Combine(data, "patents_en.jsonl.gz")).Select(Parse).Where(patent => patent.Fields.Count > 0).ToDictionary(patent => patent.Number);
        var statistics = FieldStatistics.From(patents.Values);

        var bands = File.ReadLines(Path.Combine(data, "bench", "xfield_dev.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .SelectMany(query => query.GetProperty("truth").EnumerateArray().Select(truth => statistics.Band(
                Field(query.GetProperty("home").GetString()!),
                Field(truth.GetString()!),
                patents[PublicationNumber.Parse(query.GetProperty("id").GetString()!, CultureInfo.InvariantCulture)])))
            .CountBy(band => band)
            .ToDictionary();

        Assert.Equal((25_932, 654), (statistics.ClassifiedDocuments, statistics.Fields.Count));
        Assert.Equal((1590, 461, 212, 671), (bands[FieldBand.Near], bands[FieldBand.Middle], bands[FieldBand.Far], bands[FieldBand.Unseen]));
    }

    private static ClassifiedPatent Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var codes = json.RootElement.TryGetProperty("codes", out var found) ? found.EnumerateArray().Select(code => code.GetString()!).ToArray() : [];
        var document = Some.PatentDocument(number: json.RootElement.GetProperty("id").GetString()!) with
        {
            Classifications = [.. codes.Where(code => IpcSymbol.TryParse(code, out _)).Select(code => IpcSymbol.Parse(code, CultureInfo.InvariantCulture))],
        };
        return new ClassifiedPatent(document.Number, document.FamilyId, document.Fields, [], null);
    }

    private static IEnumerable<string> ReadLines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
