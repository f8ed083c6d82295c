namespace Ideation.Proposals.Reports;

/// <summary>What stands in place of uses: why there are none and what would help.</summary>
internal static class Abstention
{
    public static Markup Render(ReportPage page) => Markup.Of($"""
        <section class="abstention">
        <h2>{page.Phrases.NothingFound}</h2>
        <p>{page.Phrases.Abstained(page.Proposal.Abstention, page.Proposal.BestSimilarity)}</p>
        <h3>{page.Phrases.WhatToAdd}</h3>
        <ul>{Markup.Each(page.Phrases.Additions, addition => Markup.Of($"<li>{addition}</li>"))}</ul>
        </section>
        """);
}
