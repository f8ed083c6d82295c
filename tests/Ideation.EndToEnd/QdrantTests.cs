using System.Text.Json.Nodes;
using Ideation.Tests.PatentIndex.Qdrant;

namespace Ideation.EndToEnd;

public sealed class QdrantTests(SampleStore store) : IDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("IDEATION_QDRANT_URL");

    private readonly IdeationProgram _program = new();

    [Fact]
    public async Task The_whole_way_works_with_Qdrant_and_finds_what_the_embedded_index_finds()
    {
        await using var server = await QdrantStandIn.StartAsync();

        await WholeWayAsync(["--index", "qdrant", "--qdrant-url", server.Url.ToString()]);

        Assert.NotEmpty(server.Requests);
    }

    [Fact]
    public async Task The_whole_way_works_with_a_real_server()
    {
        Assert.SkipWhen(Server is null, "needs a Qdrant server; set IDEATION_QDRANT_URL to its address");
        var collection = $"ideation-test-{Guid.NewGuid():N}";
        _program.With("IDEATION_QDRANT_API_KEY", Environment.GetEnvironmentVariable("IDEATION_QDRANT_API_KEY"));
        try
        {
            await WholeWayAsync(["--index", "qdrant", "--qdrant-url", Server!, "--collection", collection]);
        }
        finally
        {
            using var http = new HttpClient();
            http.DefaultRequestHeaders.Add("api-key", Environment.GetEnvironmentVariable("IDEATION_QDRANT_API_KEY") ?? "");
            using var _ = await http.DeleteAsync(new Uri(new Uri(Server!), $"/collections/{collection}"));
        }
    }

    [Fact]
    public async Task A_server_that_is_down_is_told_in_one_sentence()
    {
        var url = $"http://127.0.0.1:{ChatTests.ClosedPort()}/";

        Assert.Contains(url, (await _program.RunAsync("search", "ice", "--index", "qdrant", "--qdrant-url", url)).Refused(4), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_collection_that_is_not_there_is_told_in_one_sentence()
    {
        await using var server = await QdrantStandIn.StartAsync();

        var sentence = (await _program.RunAsync("search", "ice", "--index", "qdrant", "--qdrant-url", server.Url.ToString(), "--collection", "none")).Refused(4);

        Assert.Contains("none", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_none_is_refused()
    {
        (await _program.RunAsync("search", "ice", "--index", "qdrant")).Refused(2);
        (await _program.RunAsync("search", "ice", "--index", "qdrant", "--qdrant-url", "ftp://127.0.0.1")).Refused(4);
    }

    public void Dispose() => _program.Dispose();

    private async Task WholeWayAsync(string[] index)
    {
        using var embedded = store.Reader();
        (await _program.RunAsync(["ingest", Samples.English, .. index])).Succeeded();
        var again = await _program.AskAsync(["ingest", Samples.English, "--again", "--json", .. index]);
        Assert.Equal(Samples.EnglishCount, again[0]!["unchanged"]!.GetValue<int>());

        string[] search = ["search", "coating that sheds ice", "--limit", "5", "--json"];
        Assert.Equal(Numbers(await embedded.AskAsync(search)), Numbers(await _program.AskAsync([.. search, .. index])));

        var proposal = await _program.AskAsync(["propose", "-t", Samples.Technology("ice-shedding-coating.en.txt"), "--home-field", "B05D", "--json", "-", .. index]);
        Assert.NotEmpty(ProposalJson.Uses(proposal));
        Assert.All(ProposalJson.Quotes(proposal), quote => Assert.True(Samples.Says(quote.Number, quote.Quote)));
    }

    private static IEnumerable<string> Numbers(JsonNode found) => found.AsArray().Select(document => document!["number"]!.GetValue<string>());
}
