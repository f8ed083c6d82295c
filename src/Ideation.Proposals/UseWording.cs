using Ideation.Discovery.Fields;
using Ideation.Discovery.Partners.Organisations;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals;

/// <summary>Puts one alternative use into words by rules.</summary>
internal sealed class UseWording(Phrases phrases, StatementFilter filter, IReadOnlyList<HomeField> homeFields)
{
    private const int MaxDifferences = 4;
    private const int MaxNames = 4;

    /// <returns>Null when the purpose or the bridge is not covered: such a use has nothing to stand on.</returns>
    public ProposedUse? Write(AlternativeUse use, int rank, ProposedPartner? lead)
    {
        var facts = use with
        {
            Evidence = [.. use.Evidence.Where(filter.Covers)],
            Differences = [.. use.Differences.Where(difference => filter.Covers(difference.Evidence)).Take(MaxDifferences)],
        };
        var ground = filter.Keep([Purpose(facts), Possible(facts)]).ToArray();
        if (ground.Length < 2)
        {
            return null;
        }

        var rest = filter.Keep([Unexpected(facts), .. Precedent(facts), .. Differs(facts), Active(facts), .. Crowding(facts), .. Blocking(facts), NextStep(facts, lead)]);
        return new ProposedUse { Rank = rank, Facts = facts, Statements = [.. ground, .. rest] };
    }

    private Statement Purpose(AlternativeUse use) =>
        new(StatementKind.Purpose, phrases.Purpose(phrases.FieldName(use.Field), use.Purpose), [use.PurposeEvidence]);

    private Statement Possible(AlternativeUse use)
    {
        var home = HomeFieldOf(use.Bridge.Home);
        var unclassified = new[] { use.Bridge.Home, use.Bridge.Far }.Where(document => document.HasPredictedFields).Select(document => document.Number.Value).ToArray();
        var text = phrases.Possible(home is null ? phrases.HomeField : phrases.FieldName(home), phrases.FieldName(use.Field), Shared(use.Bridge), use.Bridge.Similarity, unclassified);
        return new(StatementKind.Possible, text, BridgeQuotes(use));
    }

    private string[] Shared(Bridge bridge) =>
        [.. WidestTerms.Of(bridge.SharedTerms).Select(term => bridge.InText.TryGetValue(term, out var own) ? phrases.InText(term, own) : term)];

    private Statement Unexpected(AlternativeUse use)
    {
        var home = NamedHome(use.Unexpectedness.Home);
        return new(StatementKind.Unexpected, phrases.Unexpected(home is null ? phrases.HomeField : phrases.FieldName(home), phrases.FieldName(use.Field), use.Unexpectedness), BridgeQuotes(use));
    }

    private IEnumerable<Statement> Precedent(AlternativeUse use) => use.Context?.Precedent is { } precedent
        ? [new(StatementKind.Precedent, phrases.Precedent(precedent, MaxNames), [precedent.Evidence])]
        : [];

    private IEnumerable<Statement> Crowding(AlternativeUse use) => use.Context is { } context
        ? [new(StatementKind.Crowding, phrases.Crowding(phrases.FieldName(use.Field), context.Activity, use.Bridge.SharedTerms), use.Evidence.Count > 0 ? use.Evidence : [use.Bridge.FarEvidence])]
        : [];

    private IEnumerable<Statement> Blocking(AlternativeUse use) => use.Context is { Blocking: [_, ..] blocking }
        ? [new(StatementKind.Blocking, phrases.Blocking([.. blocking.Select(lead => lead.Document)]), [.. blocking.Select(lead => lead.Evidence)])]
        : [];

    private IEnumerable<Statement> Differs(AlternativeUse use) => use.Differences.Count == 0
        ? [new(StatementKind.Differs, phrases.NoDifference, [use.Bridge.FarEvidence])]
        : use.Differences.Select(difference =>
            new Statement(StatementKind.Differs, phrases.Differs(phrases.DifferenceKind(difference.Kind), difference.Term), [difference.Evidence]));

    private Statement Active(AlternativeUse use)
    {
        var names = use.Support.SelectMany(neighbour => ApplicantNames.Of(neighbour.Document)).Distinct()
            .Select(organisation => organisation.Name).Take(MaxNames).ToArray();
        var text = phrases.Active(phrases.FieldName(use.Field), use.ActiveOrganisations, use.SupportingFamilies, names);
        return new(StatementKind.Active, text, use.Evidence.Count > 0 ? use.Evidence : [use.Bridge.FarEvidence]);
    }

    private Statement NextStep(AlternativeUse use, ProposedPartner? lead)
    {
        var differences = use.Differences.GroupBy(difference => difference.Kind).Select(kind => (kind.Key, (IReadOnlyList<string>)[.. kind.Select(difference => difference.Term).Distinct()])).ToArray();
        var text = phrases.NextStep(use.Bridge.Far.Number.Value, differences, lead?.Facts.Organisation.Name);
        var evidence = use.Differences.Select(difference => difference.Evidence).Prepend(use.Bridge.FarEvidence)
            .Concat(lead?.Statement.Evidence ?? []);
        return new(StatementKind.NextStep, text, [.. evidence.Distinct()]);
    }

    private static Evidence[] BridgeQuotes(AlternativeUse use) => [use.Bridge.HomeEvidence, use.Bridge.FarEvidence];

    private TechnologyField? NamedHome(IpcSubclass home) =>
        homeFields.Select(field => field.Field).FirstOrDefault(field => field.Subclass == home)
        ?? (home.Value.Length > 0 ? TechnologyFields.Find(home) : homeFields is [var only] ? only.Field : null);

    // A home document may lie in another field of a home class; its first field need not be that one.
    private TechnologyField? HomeFieldOf(PatentDocument document) =>
        homeFields.Select(home => home.Field).FirstOrDefault(field => document.Fields.Contains(field.Subclass))
        ?? document.Fields
            .OrderByDescending(field => homeFields.Any(home => home.Field.Subclass.Class == field.Class))
            .Select(TechnologyFields.Find)
            .FirstOrDefault();
}
