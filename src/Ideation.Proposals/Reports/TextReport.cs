using System.Globalization;
using Ideation.Discovery.Reading;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals.Reports;

/// <summary>A proposal as plain lines for a console: concise, quotes shortened; the other reports hold all of it.</summary>
public static class TextReport
{
    private const int QuoteLength = 150;
    private const int MaxPartners = 3;

    public static IReadOnlyList<string> Render(Proposal proposal)
    {
        var phrases = Phrases.For(proposal.Language);
        return
        [
            phrases.Subtitle(proposal.Uses.Count),
            .. Homes(proposal, phrases),
            .. Across(proposal.Provenance, phrases),
            .. proposal.Uses.Count == 0 ? Abstained(proposal, phrases) : proposal.Uses.SelectMany(use => Use(use, phrases)),
            .. proposal.Partners.SelectMany(group => Partners(group, phrases)),
            "",
            .. proposal.Rejected.Count == 0 ? [] : new[] { phrases.RejectedCount(RejectedFields.Counts(proposal)) },
            phrases.CorpusSize(proposal.Provenance.Searched, proposal.Provenance.CorpusFields) + " · " + phrases.EgressTotal(proposal.Egress.BytesLeftMachine),
            .. proposal.Egress.Records.Select(record => "  " + phrases.EgressRecord(record)),
        ];
    }

    /// <summary>Every field that was examined and not suggested, with the reason and what spoke for it, the most promising first.</summary>
    public static IReadOnlyList<string> RenderRejected(Proposal proposal)
    {
        var phrases = Phrases.For(proposal.Language);
        return [phrases.Rejected, .. proposal.Rejected.Select(rejected => string.Create(CultureInfo.InvariantCulture,
            $"  {rejected.Field.Subclass}  {phrases.FieldName(rejected.Field)}: {phrases.RejectedReason(rejected.Reason)} ({phrases.Probability} {rejected.Chance:0.000} · {phrases.Unexpectedness} {Phrases.Share(rejected.Unexpectedness)} · {rejected.Families})"))];
    }

    /// <summary>Roles, partner candidates and drafted team alone, for a proposal that was written without uses.</summary>
    public static IReadOnlyList<string> RenderPartners(Proposal proposal)
    {
        var phrases = Phrases.For(proposal.Language);
        return [.. Across(proposal.Provenance, phrases), .. proposal.Partners.SelectMany(group => PartnerText.Render(group, phrases)), .. proposal.Abstention is null ? [] : Abstained(proposal, phrases)];
    }

    private static IEnumerable<string> Homes(Proposal proposal, Phrases phrases) => proposal.HomeFields.Count == 0
        ? []
        : [phrases.Labelled(phrases.HomeFields, phrases.List([.. proposal.HomeFields.Select(home => $"{phrases.FieldName(home.Field)} ({home.Field.Subclass})")]))];

    private static IEnumerable<string> Across(Provenance made, Phrases phrases) => made.DocumentsAcross > 0 ? [phrases.Across(made.CorpusDocuments, made.DocumentsAcross)] : [];

    private static IEnumerable<string> Abstained(Proposal proposal, Phrases phrases) =>
    [
        "",
        phrases.Abstained(proposal.Abstention, proposal.BestSimilarity),
        phrases.Labelled(phrases.Questions.Heading, ""),
        .. phrases.Questions.Of(proposal).Select(question => "  - " + PlainLine.Of(question)),
    ];

    private static IEnumerable<string> Use(ProposedUse use, Phrases phrases)
    {
        var (facts, bridge) = (use.Facts, use.Facts.Bridge);
        yield return "";
        yield return string.Create(CultureInfo.InvariantCulture, $"{use.Rank}. {phrases.FieldHeading(facts.Field)} ({facts.Field.Subclass}) · {phrases.Band(facts.Unexpectedness.Band)}{(bridge.Far.HasPredictedFields ? $" · {phrases.FieldWasRead}" : "")}");
        yield return "   " + PlainLine.Of(facts.Purpose);
        yield return $"   {phrases.Unexpectedness} {Phrases.Share(facts.Unexpectedness.Value)} · {(facts.Probability is { } probability ? $"{phrases.Probability} {Phrases.Chance(probability)} · " : "")}{phrases.Grounding} {Phrases.Share(facts.Grounding)} · {phrases.Similarity} {Phrases.Share(bridge.Similarity)}";
        foreach (var statement in use.Of(StatementKind.Unexpected).Concat(use.Of(StatementKind.Precedent)).Concat(use.Of(StatementKind.Crowding)).Concat(use.Of(StatementKind.Blocking)))
        {
            yield return "   " + PlainLine.Of(statement.Text);
        }

        yield return "   " + Quote(bridge.HomeEvidence, phrases);
        yield return "   " + Quote(bridge.FarEvidence, phrases);
        foreach (var statement in use.Statements.Where(statement => statement.Origin == StatementOrigin.ChatModel))
        {
            yield return "   " + PlainLine.Of(statement.Text);
        }

        foreach (var outcome in use.Chat.Where(outcome => outcome.Failure is not null))
        {
            yield return "   " + phrases.ChatFailed(outcome.Kind, outcome.Failure!.Value);
        }
    }

    private static IEnumerable<string> Partners(ProposedPartners group, Phrases phrases) =>
    [
        "",
        phrases.Labelled(phrases.Partners, $"{phrases.FieldName(group.Field)} ({group.Field.Subclass})"),
        .. group.Use is { } use ? ["   " + PlainLine.Of(phrases.PartnersNear(use.Facts.Purpose))] : Array.Empty<string>(),
        .. group.Candidates.Count == 0 ? ["   " + phrases.NoPartners(phrases.FieldName(group.Field), group.Use is not null)] : group.Candidates.Take(MaxPartners).Select(candidate => "   " + PlainLine.Of(candidate.Statement.Text)),
        .. PartnerText.Region(group, phrases),
        .. PartnerText.Team(group, phrases).Select(line => "   " + line),
    ];

    internal static string Quote(Evidence evidence, Phrases phrases) => $"{evidence.Number}: {phrases.Quoted(Shortened(PlainLine.Of(evidence.Quote)))}";

    private static string Shortened(string text)
    {
        var elements = new StringInfo(text);
        return elements.LengthInTextElements <= QuoteLength ? text : elements.SubstringByTextElements(0, QuoteLength).TrimEnd() + "…";
    }
}
