using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;

namespace Ideation.Proposals.Reports;

/// <summary>One card per use: purpose, unexpectedness, bridge, conditions, who is active, what to do next.</summary>
internal static class UseCards
{
    public static Markup Render(ReportPage page) => Markup.When(page.Proposal.Uses.Count > 0, () => Markup.Of($"""
        <section class="uses">
        <h2>{page.Phrases.Uses}</h2>
        {Markup.Each(page.Proposal.Uses, use => Card(page, use))}
        </section>
        """));

    private static Markup Card(ReportPage page, ProposedUse use)
    {
        var (phrases, facts) = (page.Phrases, use.Facts);
        return Markup.Of($"""
            <article class="use" id="use-{use.Rank}">
            <div class="lead">
            <header class="section-{facts.Field.Section}">
            <span class="rank">{use.Rank}</span>
            <h3>{phrases.FieldHeading(facts.Field)} <span class="code">{facts.Field.Subclass.Value}</span></h3>
            <span class="band">{phrases.Band(facts.Unexpectedness.Band)}</span>
            </header>
            <div class="purpose">{Markup.Each(use.Of(StatementKind.Purpose), page.Sentence)}</div>
            {Figures(page, facts)}
            </div>
            {Part(page, use, phrases.WhyUnexpected, StatementKind.Unexpected, StatementKind.Precedent)}
            <section class="possible"><h4>{phrases.WhyPossible}</h4>{Markup.Each(use.Of(StatementKind.Possible), page.Sentence)}{BridgeOf(page, facts)}</section>
            {ChatTexts.Render(page, use)}
            {Part(page, use, phrases.Conditions, StatementKind.Differs)}
            {Part(page, use, phrases.WhoIsActive, StatementKind.Active, StatementKind.Crowding)}
            {Part(page, use, phrases.InTheWay, StatementKind.Blocking)}
            {Further(page, facts)}
            {Part(page, use, phrases.NextStepHeading, StatementKind.NextStep)}
            </article>
            """);
    }

    private static Markup Part(ReportPage page, ProposedUse use, string heading, params StatementKind[] kinds)
    {
        var statements = kinds.SelectMany(use.Of).ToArray();
        return Markup.When(statements.Length > 0, () => Markup.Of($"<section><h4>{heading}</h4>{Markup.Each(statements, page.Sentence)}</section>"));
    }

    private static Markup Figures(ReportPage page, AlternativeUse facts) => Markup.Of($"""
        <dl class="figures">{Figure(page.Phrases.Unexpectedness, facts.Unexpectedness.Value)}{Markup.When(facts.Probability is not null, () => Figure(page.Phrases.Probability, facts.Probability!.Value, Wording.Phrases.Chance(facts.Probability.Value)))}{Figure(page.Phrases.Grounding, facts.Grounding)}{Figure(page.Phrases.Similarity, facts.Bridge.Similarity)}</dl>
        """);

    private static Markup Figure(string name, double value, string? written = null) => Markup.Of($"""
        <div><dt>{name}</dt><dd><span class="value">{written ?? Wording.Phrases.Share(value)}</span><svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4"/><rect class="fill" width="{Math.Clamp(value, 0, 1) * 100}" height="4"/></svg></dd></div>
        """);

    private static Markup BridgeOf(ReportPage page, AlternativeUse facts)
    {
        var bridge = facts.Bridge;
        return Markup.Of($"""
            <div class="bridge">
            {Side(page, page.Phrases.HomeSide, bridge.Home, bridge.HomeEvidence, bridge.SharedTerms)}
            {Side(page, page.Phrases.FarSide, bridge.Far, bridge.FarEvidence, bridge.SharedTerms)}
            </div>
            """);
    }

    private static Markup Side(ReportPage page, string heading, PatentDocument document, Evidence evidence, IReadOnlyList<string> terms) => Markup.Of($"""
        <figure>
        <p class="side">{heading}</p>
        {page.Quote(evidence, terms)}
        <figcaption>{page.Reference(document.Number)} <cite lang="{document.Language}">{page.TitleOf(document)}</cite> <span class="note">{QuotedDocuments.Source(page, document)}</span></figcaption>
        </figure>
        """);

    private static Markup Further(ReportPage page, AlternativeUse facts)
    {
        var further = facts.Evidence.Where(evidence => evidence != facts.Bridge.FarEvidence && evidence != facts.Bridge.HomeEvidence).Take(4).ToArray();
        return Markup.When(further.Length > 0, () => Markup.Of($"""
            <section class="further"><h4>{page.Phrases.FurtherEvidence}</h4><ul>{Markup.Each(further, evidence => Item(page, evidence, facts.Bridge.SharedTerms))}</ul></section>
            """));
    }

    private static Markup Item(ReportPage page, Evidence evidence, IReadOnlyList<string> terms)
    {
        var document = page.Document(evidence.Number);
        return Markup.Of($"""
            <li>{page.Reference(evidence.Number)} <span class="note">{(document is null ? "" : QuotedDocuments.Source(page, document))} · {page.Phrases.Part(evidence.Part)}</span>{page.Quote(evidence, terms)}</li>
            """);
    }
}
