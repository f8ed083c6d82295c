using System.Globalization;

namespace Ideation.EndToEnd;

public sealed class SearchTests(SampleStore store) : IDisposable
{
    private readonly IdeationProgram _program = store.Reader();

    [Fact]
    public async Task Search_prints_the_nearest_documents_with_field_and_applicant()
    {
        var run = (await _program.RunAsync("search", "coating that sheds ice", "--limit", "3")).Succeeded();

        Assert.Equal(3, run.Output.Split('\n').Count(line => line.Length > 0 && char.IsAsciiDigit(line[0])));
        Assert.Contains("XS", run.Output, StringComparison.Ordinal);
        Assert.Contains("(sample)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Only English documents", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_document_found_is_one_of_the_sample_and_similarities_fall()
    {
        var found = (await _program.AskAsync("search", "ultrasonic vibration that disperses particles in a liquid", "--json")).AsArray();

        Assert.Equal(10, found.Count);
        Assert.All(found, document => Assert.Equal(
            Samples.Records[document!["number"]!.GetValue<string>()]["title"]!.GetValue<string>(), document["title"]!.GetValue<string>()));
        var similarities = found.Select(document => document!["similarity"]!.GetValue<double>()).ToArray();
        Assert.Equal(similarities.OrderDescending(), similarities);
    }

    [Fact]
    public async Task Japanese_text_finds_Japanese_documents()
    {
        var found = (await _program.AskAsync("search", "水や雪がつきにくい皮膜", "--json")).AsArray();

        Assert.NotEmpty(found);
        Assert.All(found, document => Assert.Equal("ja", Samples.Records[document!["number"]!.GetValue<string>()]["lang"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Filters_hold_for_every_document_found()
    {
        var found = (await _program.AskAsync("search", "textured surface", "--field", "F03D", "--from", "2010-01-01", "--to", "2020-12-31", "--json")).AsArray();

        Assert.NotEmpty(found);
        Assert.All(found, document =>
        {
            var record = Samples.Records[document!["number"]!.GetValue<string>()];
            Assert.Contains(record["codes"]!.AsArray(), code => code!.GetValue<string>().StartsWith("F03D", StringComparison.Ordinal));
            Assert.InRange(DateOnly.Parse(record["date"]!.GetValue<string>(), CultureInfo.InvariantCulture).Year, 2010, 2020);
        });
    }

    [Fact]
    public async Task A_filter_that_nothing_fits_ends_with_nothing_found()
    {
        var run = await _program.RunAsync("search", "textured surface", "--from", "2090-01-01");

        Assert.Equal((6, "No English document matches."), (run.ExitCode, run.Output.Trim()));
    }

    public void Dispose() => _program.Dispose();
}
