using Ideation.Discovery.Landscape;
using Ideation.Proposals.Reports;

namespace Ideation.Proposals.Landscapes;

/// <summary>The documents themselves, as far as a page holds them.</summary>
internal static class DocumentList
{
    private const int Shown = 30;

    public static Markup Render(LandscapePage page)
    {
        var (documents, phrases) = (page.Landscape.Documents, page.Phrases);
        return page.Section("documents", phrases.Documents, phrases.DocumentsLead(Math.Min(Shown, documents.Count), documents.Count), "documents", Markup.Of($"""
            <ul class="plain">{Markup.Each(documents.Take(Shown), document => Item(phrases, document))}</ul>
            """));
    }

    private static Markup Item(LandscapePhrases phrases, LandscapeDocument family)
    {
        var document = family.Document;
        string[] about = [string.Join("; ", document.Applicants), LandscapePage.Number(family.FilingYear), string.Join(" ", family.Fields.Take(4).Select(field => field.Key))];
        return Markup.Of($"""
            <li><span class="number">{document.Number.Value}</span> <cite lang="{document.Language}">{DocumentHeading.Of(document, phrases.Language)}</cite> <span class="note">{string.Join(" · ", about.Where(part => part.Length > 0))}</span></li>
            """);
    }
}
