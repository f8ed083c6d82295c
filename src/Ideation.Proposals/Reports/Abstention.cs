namespace Ideation.Proposals.Reports;

/// <summary>What stands in place of uses: why there are none and what would help.</summary>
internal static class Abstention
{
    public static Markup Render(ReportPage page) => Markup.Of($"""
        <section class="abstention">
        <h2>{page.Phrases.NothingFound}</h2>
        <p>{page.Phrases.Abstained(page.Proposal.Abstention, page.Proposal.BestSimilarity)}</p>
        {(page.Proposal.Gaps.Count > 0 ? Questions(page) : Markup.Empty)}
        </section>
        """);

    private static Markup Questions(ReportPage page) => Markup.Of($"""
        <h3>{page.Phrases.WhatToAdd}</h3>
        <ul>{Markup.Each(page.Proposal.Gaps, gap => Markup.Of($"<li>{page.Phrases.Question(gap)}</li>"))}</ul>
        """);
}
