using System.Text.Json;
using Ideation.Proposals;
using Ideation.Proposals.Reports;

namespace Ideation.Tests.Proposals;

public class JsonReportTests
{
    private static readonly string SchemaPath = Path.Combine(RepositoryFolder.Root, "docs", "proposal.schema.json");

    [Fact]
    public void The_published_schema_is_that_of_the_types_that_write_the_report()
    {
        // IDEATION_UPDATE_SCHEMA=1 writes the file anew after an intended change.
        if (Environment.GetEnvironmentVariable("IDEATION_UPDATE_SCHEMA") == "1")
        {
            File.WriteAllText(SchemaPath, JsonReport.Schema());
        }

        Assert.Equal(File.ReadAllText(SchemaPath).ReplaceLineEndings("\n"), JsonReport.Schema());
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void The_report_has_what_the_schema_requires_and_nothing_else(string language)
    {
        using var schema = JsonDocument.Parse(JsonReport.Schema());
        using var report = JsonDocument.Parse(JsonReport.Render(ExampleProposal.Create(language)));
        var allowed = schema.RootElement.GetProperty("properties").EnumerateObject().Select(property => property.Name).ToHashSet();
        var present = report.RootElement.EnumerateObject().Select(property => property.Name).ToArray();

        Assert.All(schema.RootElement.GetProperty("required").EnumerateArray(), name => Assert.Contains(name.GetString(), present));
        Assert.All(present, name => Assert.Contains(name, allowed));
    }

    [Fact]
    public void Facts_statements_and_evidence_are_all_there()
    {
        using var report = JsonDocument.Parse(JsonReport.Render(SomeDiscovery.Proposal("ja")));
        var use = report.RootElement.GetProperty("uses")[0];

        Assert.Equal("1.4", report.RootElement.GetProperty("schemaVersion").GetString());
        Assert.Equal("F03D", use.GetProperty("field").GetProperty("code").GetString());
        Assert.Equal("風力発電", use.GetProperty("field").GetProperty("name").GetString());
        Assert.Equal(0.71, use.GetProperty("unexpectedness").GetProperty("value").GetDouble());
        Assert.Equal("Water drops roll off the leading edge before they freeze.", use.GetProperty("bridge").GetProperty("far").GetProperty("quote").GetString());
        Assert.All(use.GetProperty("statements").EnumerateArray(), statement => Assert.NotEqual(0, statement.GetProperty("evidence").GetArrayLength()));
        Assert.Equal(0, report.RootElement.GetProperty("egress").GetProperty("bytesLeftMachine").GetInt64());
    }

    [Fact]
    public void Japanese_stays_readable_and_markup_cannot_close_a_script()
    {
        var result = SomeDiscovery.Result();
        result = result with { Technology = result.Technology with { Text = "水をはじく</script>" } };
        var json = JsonReport.Render(new ProposalWriter(new FixedTime()).Write(result, SomeDiscovery.Options()));

        Assert.Contains("水をはじく", json, StringComparison.Ordinal);
        Assert.DoesNotContain("</script>", json, StringComparison.Ordinal);
    }
}
