using Ideation.Discovery.Fields;
using Ideation.Discovery.Partners.Organisations;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>Takes the best uses one after the other, so that the list spans the distances and says nothing twice, and notes why the others were left out.</summary>
internal sealed class UseSelection(
    UseMaterial material, BridgeFinder bridges, FieldStatistics statistics, DiscoveryOptions options, FieldVerdicts verdicts)
{
    private readonly List<AlternativeUse> _uses = [];
    private readonly HashSet<string> _quoted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bridgeHomes = new(StringComparer.Ordinal);
    private readonly List<float[]> _purposes = [];

    /// <summary>At most <paramref name="limit"/> uses, best first.</summary>
    /// <param name="candidates">Best first.</param>
    /// <param name="distance">The dial.</param>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<AlternativeUse> Select(IReadOnlyList<UseCandidate> candidates, Distance distance, int limit)
    {
        new ListFilling(_uses, distance, limit).Fill(
            candidates, candidate => candidate.Field.Unexpectedness.Band, candidate => Take(candidate, limit), candidate => verdicts.Reject(candidate.Field, RejectionReason.Share));
        return [.. _uses.OrderByDescending(use => use.Score)];
    }

    /// <returns>Whether it became a use; otherwise the reason is noted.</returns>
    private bool Take(UseCandidate candidate, int limit)
    {
        RejectionReason? reason = !ClassHasRoom(candidate) ? RejectionReason.Share : _uses.Count >= limit ? RejectionReason.Rank : Judge(candidate);
        if (reason is { } found)
        {
            verdicts.Reject(candidate.Field, found);
        }

        return reason is null;
    }

    private bool ClassHasRoom(UseCandidate candidate) => _uses.Count(use => use.Field.Subclass.Class == candidate.Field.Field.Class) < options.MostPerClass;

    /// <returns>Null when it became a use, otherwise why it did not.</returns>
    private RejectionReason? Judge(UseCandidate candidate)
    {
        if (!material.Names.TryGetValue(candidate, out var names))
        {
            return RejectionReason.NoBridge;
        }

        // The document that names the use is the one that shows it: a name from one and a quote from another read as if they belonged together.
        // A document that already carries another use, on either side, would make the list say the same thing twice.
        var fars = candidate.Documents
            .Take(options.FarCandidates)
            .Where(far => names.ContainsKey(far.Document.Number) && !_quoted.Contains(far.Document.Family) && !_bridgeHomes.Contains(far.Document.Family))
            .Select(far => material.Readings[far.Document.Number])
            .ToArray();
        var purpose = VectorMath.Mean([.. candidate.Documents.Take(options.FarCandidates).Select(document => document.Views.Purpose)]);
        fars = [.. fars.Where(far => !_uses.Any(use => use.Purpose.Equals(names[far.Document.Number].Quote, StringComparison.OrdinalIgnoreCase)))];
        if (fars.Length == 0 || _purposes.Any(used => VectorMath.Cosine(used, purpose) >= options.SameUse))
        {
            return RejectionReason.Same;
        }

        var homes = material.Homes.Where(home => !_quoted.Contains(home.Document.Family)).ToArray();
        if (bridges.Find(homes, fars, candidate.Field.Field, material.Around.JoinsHome) is not { } bridge)
        {
            return RejectionReason.NoBridge;
        }

        var name = names[bridge.Far.Number];
        var quoted = candidate.Documents
            .Take(options.FarCandidates)
            .Select(document => material.Readings[document.Document.Number])
            .OrderBy(far => far.Document.Number == bridge.Far.Number ? 0 : 1)
            .Where(far => far.Document.Number == bridge.Far.Number || !(_quoted.Contains(far.Document.Family) || _bridgeHomes.Contains(far.Document.Family)))
            .Take(options.MostEvidence)
            .ToArray();
        _quoted.Add(bridge.Far.Family);
        _bridgeHomes.Add(bridge.Home.Family);
        _purposes.Add(purpose);
        _uses.Add(Use(candidate, name, bridge, quoted) with { PurposeVector = purpose });
        return null;
    }

    private bool IsTold(string term) =>
        material.Technology.IsAcross && Terms.Of(term, material.Technology.Language).Any(told => material.Technology.TermKeys.Contains(told.Key));

    private AlternativeUse Use(UseCandidate candidate, Evidence name, Bridge bridge, DocumentReading[] quoted) => new()
    {
        Field = TechnologyFields.Find(candidate.Field.Field),
        Purpose = name.Quote,
        PurposeEvidence = name,
        Bridge = bridge,
        Unexpectedness = candidate.Field.Unexpectedness,
        Probability = options.Ranking is null ? null : candidate.Field.Chance,
        Grounding = candidate.Field.Grounding,
        Match = candidate.Match,
        Score = candidate.Score,
        Evidence = [.. quoted.Select((far, i) => i == 0 ? bridge.FarEvidence : far.ClosestSpan(material.Technology)).OfType<Evidence>()],
        Support = [.. quoted.Select(far => far.Neighbour)],
        SupportingFamilies = candidate.Documents.Count,
        SupportingOrganisations = candidate.Documents.SelectMany(document => ApplicantNames.Of(document.Document)).Distinct().Count(),
        ActiveOrganisations = statistics.ActiveOrganisations(candidate.Field.Field),
        Differences = DifferenceFinder.Find(material.Technology.Technology.Text, quoted, material.Technology.Language, IsTold, options.MostDifferences),
    };
}
