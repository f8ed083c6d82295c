namespace Ideation.Proposals.Reports;

/// <summary>What stands in place of uses: why there are none and what is asked back.</summary>
internal static class Abstention
{
    public static Markup Render(ReportPage page) => Markup.Of($"""
        <section class="abstention">
        <h2>{page.Phrases.NothingFound}</h2>
        <p>{page.Phrases.Abstained(page.Proposal.Abstention, page.Proposal.BestSimilarity)}</p>
        <h3>{page.Phrases.Questions.Heading}</h3>
        <ul>{Markup.Each(page.Phrases.Questions.Of(page.Proposal), question => Markup.Of($"<li>{question}</li>"))}</ul>
        </section>
        """);
}
