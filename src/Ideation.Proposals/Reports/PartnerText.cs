using System.Globalization;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals.Reports;

/// <summary>Roles, partner candidates and drafted team as plain lines for a console.</summary>
internal static class PartnerText
{
    private const int MaxQuotes = 2;

    public static IReadOnlyList<string> Render(ProposedPartners group, Phrases phrases) =>
    [
        phrases.Labelled(phrases.Partners, $"{phrases.FieldName(group.Field)} ({group.Field.Subclass})"),
        .. group.Candidates.Count == 0 ? ["   " + phrases.NoPartners(phrases.FieldName(group.Field), group.Use is not null)] : Array.Empty<string>(),
        .. Region(group, phrases),
        .. Section(phrases.Teams.RolesHeading, group.Roles.SelectMany(role => Lines(role.Statement, phrases))),
        .. Section(phrases.Teams.DraftHeading, Team(group, phrases)),
        .. Section(phrases.Teams.Candidates, group.Candidates.SelectMany((candidate, i) => Candidate(candidate, i + 1, phrases))),
        .. group.Candidates.Count == 0 ? [] : Section(phrases.Teams.NumbersHeading, phrases.Teams.Definitions.Select(definition => phrases.Labelled(definition.Name, definition.Meaning))),
    ];

    /// <summary>That the region asked for changed nothing; nothing where it did.</summary>
    public static IReadOnlyList<string> Region(ProposedPartners group, Phrases phrases) => group.UnknownRegion is { } region ? ["   " + PlainLine.Of(phrases.Teams.UnknownRegion(region))] : [];

    /// <summary>The drafted team: lead, members, what the company covers, what is left, who else could be asked.</summary>
    public static IReadOnlyList<string> Team(ProposedPartners group, Phrases phrases) => group.Draft is not { } draft ? group.Roles.Count > 0 ? [phrases.Teams.NoDraft] : [] :
    [
        PlainLine.Of(draft.Lead.Text),
        .. draft.Members.Select(member => PlainLine.Of(member.Statement.Text)),
        .. draft.OwnRoles.Count == 0 ? Array.Empty<string>() : [phrases.Teams.Own(draft.OwnRoles)],
        .. draft.Uncovered.Count == 0 ? Array.Empty<string>() : [phrases.Teams.Uncovered(draft.Uncovered)],
        .. draft.Alternatives.Select(role => PlainLine.Of(phrases.Teams.Alternatives(role))),
    ];

    private static IEnumerable<string> Candidate(ProposedPartner candidate, int rank, Phrases phrases) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"{rank}. {PlainLine.Of(candidate.Statement.Text)}"),
        "   " + PlainLine.Of(Facts(candidate, phrases)),
        .. candidate.Facts.Evidence.Take(MaxQuotes).Select(evidence => "   " + TextReport.Quote(evidence, phrases)),
    ];

    private static string Facts(ProposedPartner candidate, Phrases phrases)
    {
        var facts = candidate.Facts;
        var roles = facts.Fits.Take(3).Select(fit => $"{phrases.Teams.Name(fit.Role)} {Phrases.Share(fit.Share)}");
        return string.Join(" · ", (string[])
        [
            phrases.Teams.Marks(facts),
            phrases.Labelled(phrases.InField, Phrases.Count(facts.FieldDocuments)),
            phrases.Labelled(phrases.AtHome, Phrases.Count(facts.HomeDocuments)),
            phrases.Labelled(phrases.Latest, facts.LatestYear?.ToString(CultureInfo.InvariantCulture) ?? phrases.Teams.NoDate),
            .. facts.Fits.Count == 0 ? Array.Empty<string>() : [phrases.Labelled(phrases.Teams.CouldFill, string.Join(", ", roles))],
        ]);
    }

    private static IEnumerable<string> Lines(Statement statement, Phrases phrases) =>
        [PlainLine.Of(statement.Text), .. statement.Evidence.Take(MaxQuotes).Select(evidence => "   " + TextReport.Quote(evidence, phrases))];

    private static IEnumerable<string> Section(string heading, IEnumerable<string> lines)
    {
        var shown = lines.ToArray();
        return shown.Length == 0 ? [] : ["", heading, .. shown.Select(line => "   " + line)];
    }
}
