using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Ideation.Proposals;
using Ideation.Proposals.Chat;
using Ideation.Proposals.Reports;
using Microsoft.Extensions.AI;

namespace Ideation.Tests.Proposals.Chat;

public class OpenAIChatClientTests
{
    [Theory]
    [InlineData(429, "1")]
    [InlineData(503, "1")]
    public async Task A_pause_in_seconds_is_honoured(int status, string retryAfter)
    {
        var watch = Stopwatch.StartNew();
        var run = await ChatRun.AskAsync(request => request.Ordinal == 1 ? StandInReply.Error(status, retryAfter) : StandInReply.Good(request));

        Assert.True(watch.Elapsed > TimeSpan.FromSeconds(0.95), $"asked again after {watch.Elapsed}");
        Assert.Equal(3, run.Added.Count);
        Assert.Equal(4, run.Requests.Count);
    }

    [Fact]
    public async Task A_pause_until_a_date_is_honoured()
    {
        var date = new FixedTime().GetUtcNow().AddSeconds(1).ToString("R", CultureInfo.InvariantCulture);
        var watch = Stopwatch.StartNew();
        var run = await ChatRun.AskAsync(request => request.Ordinal == 1 ? StandInReply.Error(429, date) : StandInReply.Good(request));

        Assert.True(watch.Elapsed > TimeSpan.FromSeconds(0.95), $"asked again after {watch.Elapsed}");
        Assert.Equal(3, run.Added.Count);
    }

    [Fact]
    public async Task A_server_that_wants_a_longer_pause_than_allowed_is_asked_once()
    {
        var run = await ChatRun.AskAsync(_ => StandInReply.Error(429, "3600"));

        run.OnlyRulesRemain(ChatFailure.RateLimited);
        Assert.Single(run.Requests);
    }

    [Fact]
    public async Task Errors_of_the_server_are_repeated_a_bounded_number_of_times()
    {
        var run = await ChatRun.AskAsync(_ => StandInReply.Error(500));

        run.OnlyRulesRemain(ChatFailure.ServerError);
        Assert.Equal(2 * ChatRun.Limits.Attempts, run.Requests.Count);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_asked_for_again()
    {
        var run = await ChatRun.AskAsync(request => request.Ordinal == 1 ? StandInReply.Good(request) with { Cut = true } : StandInReply.Good(request));

        Assert.Equal(3, run.Added.Count);
        Assert.Equal(4, run.Requests.Count);
    }

    [Fact]
    public async Task An_answer_that_always_breaks_off_leaves_the_text_composed_by_rules() =>
        (await ChatRun.AskAsync(request => StandInReply.Good(request) with { Cut = true })).OnlyRulesRemain(ChatFailure.CutOff);

    [Fact]
    public async Task A_request_turned_down_is_not_repeated()
    {
        var run = await ChatRun.AskAsync(_ => StandInReply.Error(403));

        run.OnlyRulesRemain(ChatFailure.Unauthorised);
        Assert.Single(run.Requests);
    }

    [Fact]
    public async Task A_server_that_is_not_there_leaves_the_text_composed_by_rules_and_nothing_sent()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var endpoint = ChatEndpoint.Parse($"http://127.0.0.1:{((IPEndPoint)socket.LocalEndPoint!).Port}/v1", "m", null);
        var before = SomeDiscovery.Proposal();
        var after = await ChatProposalWriter.WriteAsync(before, endpoint, ChatRun.Prompts, ChatRun.Limits, new FixedTime(), CancellationToken.None);

        new ChatRun(before, after, []).OnlyRulesRemain(ChatFailure.Unreachable);
        Assert.Empty(after.Egress.Records);
    }

    [Fact]
    public async Task Every_byte_received_is_accounted_for_repeated_requests_included()
    {
        var run = await ChatRun.AskAsync(request => request.Ordinal == 2 ? StandInReply.Error(500) : StandInReply.Good(request));
        var record = Assert.Single(run.After.Egress.Records);

        Assert.Equal(4, record.Requests);
        Assert.Equal(run.Requests.Sum(request => (long)request.Bytes), record.Bytes);
        Assert.True(record.IsLoopback);
        Assert.Equal(0, run.After.Egress.BytesLeftMachine);
        Assert.StartsWith("127.0.0.1:", record.Host, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_is_in_no_report_and_no_body()
    {
        var run = await ChatRun.AskAsync(StandInReply.Good);
        var texts = string.Join('\n', [HtmlReport.Render(run.After), JsonReport.Render(run.After), .. TextReport.Render(run.After), .. run.Requests.Select(request => request.Body)]);

        Assert.DoesNotContain(ChatCompletionsStandIn.Key, texts, StringComparison.Ordinal);
        Assert.DoesNotContain(ChatCompletionsStandIn.Key, ChatEndpoint.Parse("https://chat.example/v1", "m", ChatCompletionsStandIn.Key).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_is_byte_for_byte_what_is_then_sent()
    {
        await using var standIn = await ChatCompletionsStandIn.StartAsync(StandInReply.Good);
        var endpoint = ChatEndpoint.Parse(standIn.Url, "stand-in", ChatCompletionsStandIn.Key);
        var proposal = SomeDiscovery.Proposal("ja");
        var preview = await ChatPreview.CreateAsync(proposal, endpoint, ChatRun.Prompts, ChatRun.Limits, new FixedTime(), () => "fence", CancellationToken.None);
        Assert.Empty(standIn.Requests);

        using var chat = new OpenAIChatClient(endpoint, ChatRun.Limits, new EgressCounter(), new FixedTime());
        await new ChatProposalWriter(chat, "stand-in", ChatRun.Prompts, ChatRun.Limits, new FixedTime(), () => "fence").WriteAsync(proposal, CancellationToken.None);

        Assert.Equal(3, preview.Count);
        Assert.Equal(standIn.Requests.Select(request => request.Body), preview.Select(request => request.Body));
        Assert.All(preview, request => Assert.Equal(standIn.Url + "/chat/completions", request.Target.ToString()));
    }

    [Fact]
    public async Task It_is_an_ordinary_chat_client()
    {
        await using var standIn = await ChatCompletionsStandIn.StartAsync(_ => new StandInReply("hello"));
        using var chat = new OpenAIChatClient(ChatEndpoint.Parse(standIn.Url, "stand-in", ChatCompletionsStandIn.Key), ChatRun.Limits, new EgressCounter(), new FixedTime());
        ChatMessage[] messages = [new(ChatRole.System, "s"), new(ChatRole.User, "u")];

        Assert.Equal("hello", (await chat.GetResponseAsync(messages)).Text);
        Assert.Equal("hello", string.Concat(await chat.GetStreamingResponseAsync(messages).Select(update => update.Text).ToArrayAsync()));
        Assert.Equal("stand-in", chat.GetService<ChatClientMetadata>()?.DefaultModelId);
    }
}
