using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Ideation.Patents;

namespace Ideation.Tests.Patents;

public class PublicationNumberTests
{
    [Theory]
    [InlineData("US3931427", "US3931427", "US", "")]
    [InlineData("US30027", "US30027", "US", "")]
    [InlineData("US20130210636", "US20130210636", "US", "")]
    [InlineData("US2001025377", "US2001025377", "US", "")]
    [InlineData("US-2013-0210636-A1", "US20130210636A1", "US", "A1")]
    [InlineData("US 8,239,547 B2", "US8239547B2", "US", "B2")]
    [InlineData("us 8239547 b2", "US8239547B2", "US", "B2")]
    [InlineData("USPP12711", "USPP12711", "US", "")]
    [InlineData("USRE31706", "USRE31706", "US", "")]
    [InlineData("USH2215", "USH2215", "US", "")]
    [InlineData("USH999", "USH999", "US", "")]
    [InlineData("USD123456", "USD123456", "US", "")]
    [InlineData("EP1000000A1", "EP1000000A1", "EP", "A1")]
    [InlineData("EP 2471949 A1", "EP2471949A1", "EP", "A1")]
    [InlineData("EP0115517", "EP0115517", "EP", "")]
    [InlineData("WO1984000705", "WO1984000705", "WO", "")]
    [InlineData("WO 2015/072306 A1", "WO2015072306A1", "WO", "A1")]
    [InlineData("WO50974", "WO50974", "WO", "")]
    [InlineData("CN103183489", "CN103183489", "CN", "")]
    [InlineData("KR20130058489", "KR20130058489", "KR", "")]
    [InlineData("DE202016008253", "DE202016008253", "DE", "")]
    [InlineData("SK9999", "SK9999", "SK", "")]
    [InlineData("IN10774DEN2014", "IN10774DEN2014", "IN", "")]
    [InlineData("IN309MUN2013", "IN309MUN2013", "IN", "")]
    [InlineData("IN3349MU2013", "IN3349MU2013", "IN", "")]
    [InlineData("JP2010000001A", "JP2010000001A", "JP", "A")]
    [InlineData("JP2010-000001A", "JP2010000001A", "JP", "A")]
    [InlineData("JP-2015039043-A", "JP2015039043A", "JP", "A")]
    [InlineData("ＪＰ２０１０－０００００１Ａ", "JP2010000001A", "JP", "A")]
    [InlineData("JP2010\u2010000001A", "JP2010000001A", "JP", "A")]
    [InlineData("JP3211190U", "JP3211190U", "JP", "U")]
    [InlineData("JP6976480B", "JP6976480B", "JP", "B")]
    [InlineData("JPH4149661", "JPH4149661", "JP", "")]
    [InlineData("JPWO2019123512A1", "JPWO2019123512A1", "JP", "A1")]
    [InlineData(" \tEP1000000A1\r\n", "EP1000000A1", "EP", "A1")]
    public void Office_forms_are_recognised(string text, string value, string office, string kind)
    {
        var number = PublicationNumber.Parse(text, CultureInfo.InvariantCulture);

        Assert.Equal((value, office, kind, true), (number.Value, number.Office, number.Kind, number.IsRecognised));
    }

    [Theory]
    [InlineData("特開2024-077600", "JP2024077600A")]
    [InlineData("特開2024-77600号公報", "JP2024077600A")]
    [InlineData("特開２０２４－０７７６００", "JP2024077600A")]
    [InlineData("特開2024ー077600", "JP2024077600A")]
    [InlineData("特開2024\u2212077600", "JP2024077600A")]
    [InlineData("特表2025-519170", "JP2025519170A")]
    [InlineData("特開平08-143465", "JPH08143465A")]
    [InlineData("特開平8-143465", "JPH08143465A")]
    [InlineData("特開平成8-143465", "JPH08143465A")]
    [InlineData("特開H08-143465", "JPH08143465A")]
    [InlineData("特開昭60-1234", "JPS60001234A")]
    [InlineData("特公平7-12345", "JPH07012345B2")]
    [InlineData("再表2015/072306", "JPWO2015072306A1")]
    [InlineData("再表WO2015/072306", "JPWO2015072306A1")]
    [InlineData("特許7880185", "JP7880185B")]
    [InlineData("特許第7880185号", "JP7880185B")]
    [InlineData("実登3245234", "JP3245234U")]
    public void The_Japanese_offices_own_notation_is_understood(string text, string value)
    {
        var number = PublicationNumber.Parse(text, CultureInfo.InvariantCulture);

        Assert.Equal((value, "JP"), (number.Value, number.Office));
        Assert.Equal(number, PublicationNumber.Parse(value, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_international_publication_written_in_Japanese_is_that_of_WIPO() =>
        Assert.Equal(PublicationNumber.Parse("WO2015072306", CultureInfo.InvariantCulture), PublicationNumber.Parse("国際公開第2015/072306号", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("PATSTAT352948689")]
    [InlineData("FAN61277994")]
    [InlineData("H4ba2bdbe0e4b7506")]
    [InlineData("XX1234567")]
    [InlineData("AB12")]
    [InlineData("特願2011-123693")]
    public void Other_identifiers_are_kept_without_an_office(string text)
    {
        var number = PublicationNumber.Parse(text, CultureInfo.InvariantCulture);

        Assert.False(number.IsRecognised);
        Assert.Equal("", number.Office);
        Assert.NotEqual("", number.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("---")]
    [InlineData("US12\u000034567")]
    [InlineData("US12\u200B34567")]
    [InlineData("\u202EUS1234567")]
    [InlineData("US345678901234567890123456789012345678901234567890123456789012345")]
    public void What_identifies_nothing_is_refused(string? text) => Assert.False(PublicationNumber.TryParse(text, out _));

    // Not as inline data: a test name cannot carry half a surrogate pair, so the runner would pass another text.
    [Fact]
    public void What_is_no_character_is_refused_and_not_an_error() =>
        Assert.All(["US\uD8001234567", "US\uFFFE1234567"], text => Assert.False(PublicationNumber.TryParse(text, out _)));

    [Fact]
    public void The_value_parses_to_the_same_number()
    {
        foreach (var id in new[] { "US 8,239,547 B2", "特開平08-143465", "IN10774DEN2014", "FAN61277994", "jpwo2019123512a1" })
        {
            var number = PublicationNumber.Parse(id, CultureInfo.InvariantCulture);
            Assert.Equal(number, PublicationNumber.Parse(number.Value, CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task Every_identifier_of_the_development_data_is_kept_and_all_but_database_keys_have_an_office()
    {
        var data = RepositoryFolder.RequireSharedData();
        var ids = new List<string>();
        foreach (var name in new[] { "patents_en.jsonl.gz", "patents_ja.jsonl.gz" })
        {
            using var lines = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(data, name)), CompressionMode.Decompress));
            while (await lines.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            {
                using var json = JsonDocument.Parse(line);
                ids.Add(json.RootElement.GetProperty("id").GetString()!);
            }
        }

        var unrecognised = ids.Select(id => (Id: id, Number: PublicationNumber.Parse(id, CultureInfo.InvariantCulture))).Where(pair => !pair.Number.IsRecognised).Select(pair => pair.Id).ToArray();

        Assert.Equal(ids.Count, ids.Select(id => PublicationNumber.Parse(id, CultureInfo.InvariantCulture)).Distinct().Count());
        Assert.All(unrecognised, id => Assert.Matches("^(PATSTAT[0-9]+|FAN[0-9]+|H[0-9a-f]{16})$", id));
        Assert.NotEmpty(unrecognised);
    }

    [Theory]
    [InlineData("EP1000000A1")]
    [InlineData("JP2010000001A")]
    [InlineData("XS2017100026A1")]
    public void A_number_read_back_from_a_store_equals_the_one_that_was_parsed(string number) =>
        Assert.Equal(PublicationNumber.Parse(number, CultureInfo.InvariantCulture), PublicationNumber.FromStored(number));
}
