namespace Ideation.Proposals.Reports;

/// <summary>What a chat model wrote for a use, and what it was asked for and failed to write.</summary>
internal static class ChatTexts
{
    private static readonly StatementKind[] Kinds = [StatementKind.Rationale, StatementKind.Story, StatementKind.PartnerNote];

    public static Markup Render(ReportPage page, ProposedUse use) => Markup.When(use.Chat.Count > 0, () => Markup.Of($"""
        <section class="chat">
        {Markup.Each(Kinds, kind => Text(page, use, kind))}
        {Markup.When(Kinds.Any(kind => use.Of(kind).Any()), () => Markup.Of($"""<p class="note">{page.Phrases.WrittenBy(page.Proposal.Provenance.ChatModel ?? "")}</p>"""))}
        {Markup.Each(use.Chat.Where(outcome => outcome.Failure is not null), outcome => Markup.Of($"""<p class="note">{page.Phrases.ChatFailed(outcome.Kind, outcome.Failure!.Value)}</p>"""))}
        </section>
        """));

    private static Markup Text(ReportPage page, ProposedUse use, StatementKind kind)
    {
        var statements = use.Of(kind).ToArray();
        return Markup.When(statements.Length > 0, () => Markup.Of($"<h4>{page.Phrases.ChatHeading(kind)}</h4>{Markup.Each(statements, page.Sentence)}"));
    }
}
