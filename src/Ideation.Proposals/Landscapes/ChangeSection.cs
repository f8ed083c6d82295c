using Ideation.Discovery.Landscape;
using Ideation.Proposals.Reports;

namespace Ideation.Proposals.Landscapes;

/// <summary>What is new since the last time.</summary>
internal static class ChangeSection
{
    private const int Shown = 15;

    public static Markup Render(LandscapePage page) => page.Report.Change is { } change ? Of(page, change) : Markup.Empty;

    private static Markup Of(LandscapePage page, LandscapeChange change)
    {
        var phrases = page.Phrases;
        return page.Section("changes", phrases.Changes, phrases.ChangesLead(change), "changes", Markup.Of($"""
            {Markup.When(change is { SameDefinition: false, IsNone: false }, () => Markup.Of($"<p>{phrases.DefinitionEdited}</p>"))}
            {Markup.When(change.IsNone, () => Markup.Of($"<p>{phrases.NoChange}</p>"))}
            {List(phrases, phrases.NewDocuments(change.NewDocuments.Count), change.NewDocuments, document => Markup.Of($"""<span class="number">{document.Document.Number.Value}</span> <cite lang="{document.Document.Language}">{DocumentHeading.Of(document.Document, phrases.Language)}</cite>"""))}
            {List(phrases, phrases.NewPlayers(change.NewPlayers.Count), change.NewPlayers, player => Markup.Of($"""{player.Organisation.Name} <span class="note">{player.Families}</span>"""))}
            {List(phrases, phrases.GrownFields, change.Fields, field => Markup.Of($"""{(field.Field is { } known ? page.FieldName(known) : Markup.Of($"{field.Key}"))} <span class="note">{field.Before} → {field.Now}</span>"""))}
            {List(phrases, phrases.GoneDocuments(change.Gone.Count), change.Gone, number => Markup.Of($"""<span class="number">{number}</span> <span class="note">{phrases.GoneReason(change, number)}</span>"""))}
            """));
    }

    private static Markup List<T>(LandscapePhrases phrases, string heading, IReadOnlyList<T> items, Func<T, Markup> show) => Markup.When(items.Count > 0, () => Markup.Of($"""
        <h3>{heading}</h3>
        <ul class="plain">{Markup.Each(items.Take(Shown), item => Markup.Of($"<li>{show(item)}</li>"))}</ul>
        {Markup.When(items.Count > Shown, () => Markup.Of($"""<p class="note">{phrases.MoreInData(items.Count - Shown)}</p>"""))}
        """));
}
