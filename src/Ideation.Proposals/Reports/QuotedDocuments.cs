using Ideation.Patents;

namespace Ideation.Proposals.Reports;

/// <summary>The list of every document quoted.</summary>
internal static class QuotedDocuments
{
    public static Markup Render(ReportPage page) => Markup.When(page.Quoted.Count > 0, () => Markup.Of($"""
        <section class="documents">
        <h2>{page.Phrases.Documents}</h2>
        <ol>{Markup.Each(page.Quoted.Index(), pair => Entry(page, pair.Item, pair.Index + 1))}</ol>
        </section>
        """));

    private static Markup Entry(ReportPage page, PatentDocument document, int position) => Markup.Of($"""
        <li id="document-{position}"><span class="number">{document.Number.Value}</span> <cite lang="{document.Language}">{page.TitleOf(document)}</cite> <span class="note">{Source(page, document)}</span></li>
        """);

    internal static string Source(ReportPage page, PatentDocument document)
    {
        var year = ReportPage.YearOf(document)?.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var applicants = document.Applicants.Count > 3 ? string.Join("; ", document.Applicants.Take(3)) + " …" : string.Join("; ", document.Applicants);
        var fields = string.Join(' ', document.Fields.Take(4));
        return string.Join(" · ", new[] { applicants, year, document.HasPredictedFields ? page.Phrases.PredictedFields(fields) : fields, page.Phrases.Availability(document.Availability) }.Where(part => !string.IsNullOrEmpty(part)));
    }
}
