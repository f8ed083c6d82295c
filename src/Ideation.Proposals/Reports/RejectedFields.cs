using Ideation.Discovery.Uses;

namespace Ideation.Proposals.Reports;

/// <summary>The fields that were examined and left out, by reason.</summary>
internal static class RejectedFields
{
    private const int MaxShown = 12;

    public static Markup Render(ReportPage page)
    {
        var groups = page.Proposal.Rejected.GroupBy(rejected => rejected.Reason);
        return Markup.When(page.Proposal.Rejected.Count > 0, () => Markup.Of($"""
            <section class="rejected">
            <h2>{page.Phrases.Rejected}</h2>
            <p>{page.Phrases.RejectedLead} {page.Phrases.RejectedCount(Counts(page.Proposal))}</p>
            <dl>{Markup.Each(groups, group => Reason(page, group))}</dl>
            </section>
            """));
    }

    /// <summary>The reasons with most fields first.</summary>
    public static IReadOnlyList<(RejectionReason Reason, int Fields)> Counts(Proposal proposal) =>
        [.. proposal.Rejected.CountBy(rejected => rejected.Reason).OrderByDescending(count => count.Value).ThenBy(count => count.Key).Select(count => (count.Key, count.Value))];

    private static Markup Reason(ReportPage page, IGrouping<RejectionReason, RejectedField> group)
    {
        var fields = group.Select(rejected => rejected.Field).ToArray();
        var more = fields.Length > MaxShown ? page.Phrases.More(fields.Length - MaxShown) : "";
        return Markup.Of($"""
            <dt>{page.Phrases.RejectedReason(group.Key)}</dt>
            <dd><ul>{Markup.Each(fields.Take(MaxShown), field => Markup.Of($"""<li>{page.Phrases.FieldName(field)} <span class="code">{field.Subclass.Value}</span></li>"""))}{Markup.When(more.Length > 0, () => Markup.Of($"<li>{more}</li>"))}</ul></dd>
            """);
    }
}
