namespace Ideation.Proposals.Reports;

/// <summary>How the numbers were computed, with what, and where they end.</summary>
internal static class NumbersSection
{
    public static Markup Render(ReportPage page)
    {
        var (phrases, made) = (page.Phrases, page.Proposal.Provenance);
        return Markup.Of($"""
            <section class="numbers">
            <h2>{phrases.Numbers}</h2>
            <p>{phrases.NumbersLead(made)}</p>
            <dl>{Markup.Each(phrases.Definitions, definition => Entry(definition.Name, definition.Meaning))}</dl>
            <h3>{phrases.MadeWith}</h3>
            <dl>{Markup.Each(MadeWith(page), entry => Entry(entry.Name, entry.Value))}</dl>
            <h3>{phrases.Limits}</h3>
            <ul>{Markup.Each(phrases.LimitTexts, limit => Markup.Of($"<li>{limit}</li>"))}</ul>
            </section>
            """);
    }

    private static IEnumerable<(string Name, string Value)> MadeWith(ReportPage page)
    {
        var (phrases, made, dropped) = (page.Phrases, page.Proposal.Provenance, page.Proposal.Dropped);
        var byChat = dropped.Count(statement => statement.Origin == StatementOrigin.ChatModel);
        yield return (phrases.Corpus, phrases.CorpusSize(made.Searched, made.CorpusFields));
        yield return (phrases.EmbeddingModel, $"{made.EmbeddingModel} · {made.EmbeddingModelRevision}");
        if (made.ChatModel is { } chatModel)
        {
            yield return (phrases.ChatModel, chatModel);
        }

        yield return (phrases.Software, $"Ideation {made.SoftwareVersion}");
        yield return (phrases.WrittenOn, phrases.Date(made.WrittenAt));
        yield return (phrases.Check, phrases.Dropped(dropped.Count - byChat, byChat));
    }

    private static Markup Entry(string name, string value) => Markup.Of($"<dt>{name}</dt><dd>{value}</dd>");
}
