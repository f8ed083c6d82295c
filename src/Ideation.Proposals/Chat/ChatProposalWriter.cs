using System.Security.Cryptography;
using Microsoft.Extensions.AI;

namespace Ideation.Proposals.Chat;

/// <summary>Lets a chat model add rationale, story and partner note to a proposal that is complete without them. Facts, order and numbers stay as they are.</summary>
public sealed class ChatProposalWriter(IChatClient chat, string model, PromptLibrary prompts, ChatLimits limits, TimeProvider time, Func<string>? fence = null)
{
    private const int MaxStatements = 6;

    private readonly Func<string> _fence = fence ?? (() => RandomNumberGenerator.GetHexString(16, lowercase: true));

    /// <summary>Writes with the model of an endpoint and adds what was sent there to the egress record.</summary>
    /// <exception cref="PromptException">A prompt asks for something that cannot be filled in.</exception>
    public static async Task<Proposal> WriteAsync(Proposal proposal, ChatEndpoint endpoint, PromptLibrary prompts, ChatLimits limits, TimeProvider time, CancellationToken cancellationToken)
    {
        var egress = new EgressCounter();
        using var chat = new OpenAIChatClient(endpoint, limits, egress, time);
        var written = await new ChatProposalWriter(chat, endpoint.Model, prompts, limits, time).WriteAsync(proposal, cancellationToken).ConfigureAwait(false);
        return written with { Egress = new Egress([.. proposal.Egress.Records, .. egress.Egress.Records]) };
    }

    /// <summary>The proposal with what passed the checks added; what failed is told per use. The egress record is left as it was.</summary>
    public async Task<Proposal> WriteAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        var budget = new ChatBudget(limits, time);
        var check = new EvidenceCheck(proposal.Documents);
        var dropped = new List<DroppedStatement>(proposal.Dropped);
        var uses = new List<ProposedUse>();
        foreach (var use in proposal.Uses)
        {
            var (statements, outcomes) = (new List<Statement>(use.Statements), new List<ChatOutcome>());
            foreach (var (kind, prompt, material) in Requests(proposal, use))
            {
                var result = await AskAsync(kind, prompt, material, check, budget, cancellationToken).ConfigureAwait(false);
                statements.AddRange(result.Kept);
                dropped.AddRange(result.Dropped);
                outcomes.Add(result.Outcome);
            }

            uses.Add(use with { Statements = statements, Chat = outcomes });
        }

        return proposal with { Uses = uses, Dropped = dropped, Provenance = proposal.Provenance with { ChatModel = model } };
    }

    private IEnumerable<(StatementKind Kind, ChatPrompt Prompt, ChatMaterial Material)> Requests(Proposal proposal, ProposedUse use)
    {
        yield return (StatementKind.Rationale, prompts.Rationale, ChatMaterial.Of(proposal, use));
        yield return (StatementKind.Story, prompts.Story, ChatMaterial.Of(proposal, use));
        var partners = proposal.Partners.Where(group => group.Field.Subclass == use.Facts.Field.Subclass).SelectMany(group => group.Candidates).ToArray();
        if (partners.Length > 0)
        {
            yield return (StatementKind.PartnerNote, prompts.PartnerNote, ChatMaterial.Of(proposal, use, partners));
        }
    }

    private async Task<ChatResult> AskAsync(StatementKind kind, ChatPrompt prompt, ChatMaterial material, EvidenceCheck check, ChatBudget budget, CancellationToken cancellationToken)
    {
        var messages = prompt.Render(material.Inputs(FreshFence(material))).ToList();
        var (answer, failure) = await SendAsync(messages, prompt, budget, cancellationToken).ConfigureAwait(false);
        if (failure is not null)
        {
            return ChatResult.Failed(kind, failure.Value);
        }

        var checker = new ChatStatementCheck(check, material);
        var checkedStatements = answer!.Statements.Take(MaxStatements).Select(statement => checker.Check(kind, statement)).ToArray();
        var kept = checkedStatements.Select(result => result.Statement).OfType<Statement>().ToArray();
        var dropped = checkedStatements.Where(result => result.Problem is not null).Select(result => new DroppedStatement(kind, StatementOrigin.ChatModel, result.Problem!.Value)).ToArray();
        if (kept.Length > 0 && !WrittenLanguage.Is(string.Join('\n', kept.Select(statement => ChatStatementCheck.OwnWords(statement.Text, statement.Evidence))), material.Language))
        {
            return ChatResult.Failed(kind, ChatFailure.WrongLanguage);
        }

        return new ChatResult(kept, dropped, new ChatOutcome(kind, kept.Length == 0 ? ChatFailure.NothingCovered : null, kept.Length, dropped.Length));
    }

    // One repair: the broken answer is handed back once with what was wrong about its form.
    private async Task<(ChatAnswer? Answer, ChatFailure? Failure)> SendAsync(List<ChatMessage> messages, ChatPrompt prompt, ChatBudget budget, CancellationToken cancellationToken)
    {
        var (response, failure) = await SendOnceAsync(messages, prompt, budget, cancellationToken).ConfigureAwait(false);
        if (response is null)
        {
            return (null, failure);
        }

        var (answer, unread) = ChatReading.Read(response, limits);
        if (unread != ChatFailure.BrokenAnswer)
        {
            return (answer, unread);
        }

        messages.Add(new ChatMessage(ChatRole.Assistant, response.Text));
        messages.AddRange(prompts.Repair.Render(new Dictionary<string, object> { ["problem"] = "it is not the JSON object asked for" }));
        (response, failure) = await SendOnceAsync(messages, prompt, budget, cancellationToken).ConfigureAwait(false);
        return response is null ? (null, failure) : ChatReading.Read(response, limits);
    }

    private async Task<(ChatResponse? Response, ChatFailure? Failure)> SendOnceAsync(List<ChatMessage> messages, ChatPrompt prompt, ChatBudget budget, CancellationToken cancellationToken)
    {
        if (!budget.Take())
        {
            return (null, budget.Stop);
        }

        using var limit = new CancellationTokenSource(budget.TimeLeft, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var response = await chat.GetResponseAsync(messages, prompt.Options(limits), both.Token).ConfigureAwait(false);
            budget.Report(null);
            return (response, null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            budget.Report(ChatFailure.BudgetSpent);
            return (null, ChatFailure.BudgetSpent);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Whatever another client throws, the proposal is complete without it.
            var failure = e is ChatException known ? known.Failure : ChatFailure.ServerError;
            budget.Report(failure);
            return (null, failure);
        }
    }

    private string FreshFence(ChatMaterial material)
    {
        var word = _fence();
        while (material.Contains(word))
        {
            word = _fence();
        }

        return word;
    }
}
