using Ideation.Discovery.Landscape;

namespace Ideation.Tests.Discovery.Landscape;

public class LandscapeDefinitionTests
{
    [Fact]
    public void A_definition_is_read_whole()
    {
        var request = LandscapeDefinition.Parse("""
            { "name": "着氷対策", "queries": ["羽根の着氷を防ぐ"], "fields": ["B05D", { "name": "回転翼", "codes": ["F03D", "B64C"] }],
              "from": "2005-01-01", "to": "2020-12-31", "language": "ja", "limit": 300 }
            """);

        Assert.Equal("着氷対策", request.Name);
        Assert.Equal(["羽根の着氷を防ぐ"], request.Queries);
        Assert.Equal(["B05D", "F03D", "B64C"], request.Codes.Select(code => code.Value));
        Assert.Equal(["B05D", "回転翼"], request.Fields.Select(field => field.Key));
        Assert.Equal((new DateOnly(2005, 1, 1), new DateOnly(2020, 12, 31), "ja", 300), (request.From, request.To, request.Language, request.Limit));
    }

    [Theory]
    [InlineData("", "is not JSON (line 1, byte 1)")]
    [InlineData("{ \"name\": ", "is not JSON (line 1, byte 11)")]
    [InlineData("{\"name\":\"a\",\"fields\":[{\"name\":\"b\",\"codes\":[\"F03D\",\"B64C\"]},\"B64C\"]}", "has the code 'B64C' in fields[1] and in a row before it; expected each name and each code once")]
    [InlineData("[]", "holds a list; expected an object with name, queries and fields")]
    [InlineData("{\"queries\":[\"a\"]}", "has no name; expected a property such as \"name\": \"Ice-shedding surfaces\"")]
    [InlineData("{\"name\":7}", "has a number in name; expected text in quotes")]
    [InlineData("{\"name\":\" \",\"queries\":[\"a\"]}", "has an empty text in name; expected a few words")]
    [InlineData("{\"name\":\"a\"}", "has neither queries nor fields; expected at least one of them")]
    [InlineData("{\"name\":\"a\",\"query\":\"b\"}", "has the unknown property 'query'; expected name, queries, fields, from, to, language, limit")]
    [InlineData("{\"name\":\"a\",\"queries\":\"b\"}", "has text in queries; expected a list in square brackets")]
    [InlineData("{\"name\":\"a\",\"queries\":[null]}", "has null in queries[0]; expected text in quotes")]
    [InlineData("{\"name\":\"a\",\"fields\":[\"XYZ\"]}", "has 'XYZ' in fields[0], which is not a field code; expected a section letter, two digits and a letter, such as B05D")]
    [InlineData("{\"name\":\"a\",\"fields\":[\"D65D\"]}", "has 'D65D' in fields[0], which is not in the list of technology fields; see the IPC scheme for the codes")]
    [InlineData("{\"name\":\"a\",\"fields\":[\"B05D\",\"b05d\"]}", "has the field 'B05D' twice; expected each name and each code once")]
    [InlineData("{\"name\":\"a\",\"fields\":[{\"name\":\"b\"}]}", "lacks name or codes in fields[0]; expected a row such as {\"name\": \"Blades\", \"codes\": [\"F03D\", \"B64C\"]}")]
    [InlineData("{\"name\":\"a\",\"fields\":[{\"name\":\"b\",\"codes\":[]}]}", "has no code in fields[0].codes; expected IPC subclasses such as F03D")]
    [InlineData("{\"name\":\"a\",\"fields\":[\"B05D\"],\"from\":\"2015\"}", "has '2015' in from; expected a day such as 2015-04-01")]
    [InlineData("{\"name\":\"a\",\"fields\":[\"B05D\"],\"from\":\"2015-01-01\",\"to\":\"2014-01-01\"}", "has 'from' 2015-01-01 after 'to' 2014-01-01; expected the earlier day first")]
    [InlineData("{\"name\":\"a\",\"fields\":[\"B05D\"],\"language\":\"fr\"}", "has the language 'fr'; expected ja, en or any")]
    [InlineData("{\"name\":\"a\",\"fields\":[\"B05D\"],\"limit\":0}", "has the limit 0; expected a whole number from 1 to 20000")]
    [InlineData("{\"name\":\"a\",\"name\":\"b\"}", "is not usable JSON; a property stands in it twice")]
    [InlineData("{\"name\":\"\\ud800\",\"queries\":[\"a\"]}", "has half a character in name; expected whole Unicode text")]
    public void A_bad_definition_is_told_in_one_sentence(string json, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => LandscapeDefinition.Parse(json)).Message);
}
