using Ideation.Proposals;
using Ideation.Proposals.Chat;

namespace Ideation.Tests.Proposals.Chat;

/// <summary>A proposal, a stand-in that answers as told, and what came of it.</summary>
internal sealed record ChatRun(Proposal Before, Proposal After, IReadOnlyList<StandInRequest> Requests)
{
    public static ChatLimits Limits { get; } = new() { Pause = TimeSpan.FromMilliseconds(20), Answer = TimeSpan.FromSeconds(20) };

    public static PromptLibrary Prompts { get; } = PromptLibrary.Load(Path.Combine(RepositoryFolder.Root, "prompts"));

    public static async Task<ChatRun> AskAsync(Func<StandInRequest, StandInReply> answer, string language = "en", ChatLimits? limits = null, Proposal? proposal = null)
    {
        await using var standIn = await ChatCompletionsStandIn.StartAsync(answer);
        var before = proposal ?? SomeDiscovery.Proposal(language);
        var endpoint = ChatEndpoint.Parse(standIn.Url, "stand-in", ChatCompletionsStandIn.Key);
        var after = await ChatProposalWriter.WriteAsync(before, endpoint, Prompts, limits ?? Limits, new FixedTime(), CancellationToken.None);
        return new ChatRun(before, after, standIn.Requests);
    }

    public ProposedUse Use => After.Uses[0];

    public IReadOnlyList<ChatFailure?> Failures => [.. Use.Chat.Select(outcome => outcome.Failure)];

    public IReadOnlyList<Statement> Added => [.. Use.Statements.Where(statement => statement.Origin == StatementOrigin.ChatModel)];

    /// <summary>The text composed by rules stands untouched, and every request says why it brought nothing.</summary>
    public void OnlyRulesRemain(ChatFailure failure)
    {
        Assert.Equal(Before.Uses[0].Statements, Use.Statements);
        Assert.NotEmpty(Failures);
        Assert.All(Failures, actual => Assert.Equal(failure, actual));
    }
}
