using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Ideation.Tests.Proposals.Chat;

namespace Ideation.EndToEnd;

public sealed class ChatTests : IDisposable
{
    private readonly IdeationProgram _program;

    public ChatTests(SampleStore store) => _program = store.Reader().With("IDEATION_CHAT_API_KEY", ChatCompletionsStandIn.Key);

    [Theory]
    [InlineData("en", "left this machine")]
    [InlineData("ja", "127.0.0.1")]
    public async Task What_a_chat_model_wrote_is_marked_and_the_report_says_what_was_sent_where(string language, string said)
    {
        await using var model = await ChatCompletionsStandIn.StartAsync(StandInReply.Good);
        var (html, json) = (_program.File("out.html"), _program.File("out.json"));

        (await ProposeAsync("--chat", model.Url, "--chat-model", "stand-in", "--language", language, "--report", html, "--json", json)).Succeeded();

        var proposal = JsonNode.Parse(await File.ReadAllTextAsync(json))!;
        var record = Assert.Single(proposal["egress"]!["records"]!.AsArray())!;
        Assert.Equal(model.Requests.Count, record["requests"]!.GetValue<int>());
        Assert.Equal(model.Requests.Sum(request => request.Bytes), record["bytes"]!.GetValue<int>());
        Assert.True(record["loopback"]!.GetValue<bool>());
        Assert.Equal("stand-in", proposal["madeWith"]!["chatModel"]!.GetValue<string>());
        Assert.Contains(Statements(proposal), statement => statement["origin"]!.GetValue<string>() == "chatModel");
        var report = await File.ReadAllTextAsync(html);
        Assert.Contains("stand-in", report, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1", report, StringComparison.Ordinal);
        Assert.Contains(said, report, StringComparison.Ordinal);
        Assert.DoesNotContain(ChatCompletionsStandIn.Key, report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_inventive_model_wrote_is_dropped_and_the_facts_stay()
    {
        await using var model = await ChatCompletionsStandIn.StartAsync(_ => StandInReply.Statement("It will earn 900 million.", "EP9999999A1", "No such words at all."));

        var invented = await ChatAsync(model.Url);

        Assert.DoesNotContain("900 million", invented.ToJsonString(), StringComparison.Ordinal);
        Assert.NotEmpty(invented["dropped"]!.AsArray());
        Assert.All(ProposalJson.Quotes(invented), quote => Assert.True(Samples.Says(quote.Number, quote.Quote)));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    public async Task An_endpoint_that_refuses_leaves_the_text_composed_by_rules_with_the_reason(int status)
    {
        await using var model = await ChatCompletionsStandIn.StartAsync(_ => StandInReply.Error(status));

        OnlyRules(await ChatAsync(model.Url));
    }

    [Fact]
    public async Task An_endpoint_that_is_not_there_leaves_the_text_composed_by_rules_with_the_reason() =>
        OnlyRules(await ChatAsync($"http://127.0.0.1:{ClosedPort()}/v1"));

    [Fact]
    public async Task A_preview_shows_what_would_be_sent_and_sends_nothing()
    {
        await using var model = await ChatCompletionsStandIn.StartAsync(StandInReply.Good);

        var run = (await ProposeAsync("--chat", model.Url, "--chat-model", "stand-in", "--chat-preview")).Succeeded();

        Assert.Empty(model.Requests);
        Assert.Contains($"POST {model.Url}/chat/completions", run.Output, StringComparison.Ordinal);
        Assert.Contains("ice can hardly hold on to it", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(ChatCompletionsStandIn.Key, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_is_what_is_sent()
    {
        await using var model = await ChatCompletionsStandIn.StartAsync(StandInReply.Good);
        var preview = await ProposeAsync("--chat", model.Url, "--chat-model", "stand-in", "--chat-preview");

        (await ProposeAsync("--chat", model.Url, "--chat-model", "stand-in")).Succeeded();

        Assert.Equal(preview.Output.Split('\n').Count(line => line.StartsWith("POST ", StringComparison.Ordinal)), model.Requests.Count);
        Assert.Equal(
            [.. preview.Output.Split('\n').Where(line => line.StartsWith('{')).Select(body => body.Length)],
            model.Requests.Select(request => request.Body.Length));
    }

    [Fact]
    public async Task Without_a_chat_model_nothing_is_sent_even_when_a_key_is_set()
    {
        var proposal = JsonNode.Parse((await ProposeAsync("--json", "-")).Succeeded().Output)!;

        Assert.Equal(0, proposal["egress"]!["bytesLeftMachine"]!.GetValue<int>());
        Assert.Empty(proposal["egress"]!["records"]!.AsArray());
        Assert.Null(proposal["madeWith"]!["chatModel"]);
    }

    public void Dispose() => _program.Dispose();

    internal static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static IEnumerable<JsonNode> Statements(JsonNode proposal) => ProposalJson.Uses(proposal).SelectMany(use => use["statements"]!.AsArray()).Select(statement => statement!);

    private static void OnlyRules(JsonNode proposal)
    {
        Assert.NotEmpty(ProposalJson.Uses(proposal));
        Assert.All(Statements(proposal), statement => Assert.Equal("rules", statement["origin"]!.GetValue<string>()));
        Assert.All(ProposalJson.Uses(proposal).SelectMany(use => use["chat"]!.AsArray()), outcome => Assert.NotNull(outcome!["failure"]));
        Assert.NotEmpty(ProposalJson.Uses(proposal)[0]["chat"]!.AsArray());
    }

    private async Task<JsonNode> ChatAsync(string url) =>
        JsonNode.Parse((await ProposeAsync("--chat", url, "--chat-model", "stand-in", "--json", "-")).Succeeded().Output)!;

    private Task<ProgramRun> ProposeAsync(params string[] arguments) =>
        _program.RunAsync(["propose", "-t", Samples.Technology("ice-shedding-coating.en.txt"), "--home-field", "B05D", "--limit", "2", .. arguments]);
}
