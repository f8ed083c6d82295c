using Ideation.Discovery.Fields;
using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>Turns ranked fields into uses, one after the other, and notes why the others were left out.</summary>
internal sealed class UseSelection(
    TechnologyReading technology, Neighbourhood around, TermWeights weights, FieldStatistics statistics, DiscoveryOptions options)
{
    private readonly BridgeFinder _bridges = new(technology, weights, Math.Max(options.LeastBridge, around.Between(options.BackgroundRank, options.BridgeShare)), options);
    private readonly IReadOnlyList<Neighbour> _homes = [.. around.Near.Where(neighbour => around.IsHome(neighbour.Document)).Take(options.HomeCandidates)];
    private readonly List<AlternativeUse> _uses = [];
    private readonly List<RejectedField> _rejected = [];
    private readonly HashSet<string> _quoted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bridgeHomes = new(StringComparer.Ordinal);
    private readonly List<DocumentReading> _used = [];

    /// <summary>What was selected, in the order of its scores: a bridge of two documents that hardly resemble each other moves a use down.</summary>
    public IReadOnlyList<AlternativeUse> Uses => [.. _uses.OrderByDescending(use => use.Score)];

    public IReadOnlyList<RejectedField> Rejected => [.. _rejected.Take(options.MostRejected)];

    public AbstentionReason? Abstention =>
        _uses.Count > 0 ? null : _rejected.Any(rejected => rejected.Reason == "distance") ? AbstentionReason.NothingAtDistance : AbstentionReason.NothingClose;

    public bool IsWorthReading(FieldCandidate candidate, CandidateRanking ranking, Distance distance)
    {
        if (!IsField(TechnologyFields.Find(candidate.Field)))
        {
            return Reject(candidate, "unknown");
        }

        if (!ranking.IsGrounded(candidate, around, weights))
        {
            return Reject(candidate, "thin");
        }

        return DistanceDial.Allows(distance, candidate.Unexpectedness.Band) || Reject(candidate, "distance");
    }

    public IEnumerable<Neighbour> DocumentsOf(IEnumerable<FieldCandidate> candidates) =>
        _homes.Concat(candidates.SelectMany(candidate => candidate.Documents.Take(options.FarCandidates)));

    public void Select(IEnumerable<FieldCandidate> candidates, IReadOnlyDictionary<PublicationNumber, DocumentReading> readings, Distance distance, int limit)
    {
        foreach (var candidate in candidates)
        {
            if (_uses.Count == limit || !HasRoom(candidate, distance, limit))
            {
                Reject(candidate, "rank");
            }
            else if (Use(candidate, readings) is { } use)
            {
                _uses.Add(use);
            }
            else
            {
                Reject(candidate, "no-bridge");
            }
        }
    }

    private bool HasRoom(FieldCandidate candidate, Distance distance, int limit) =>
        _uses.Count(use => use.Field.Subclass.Class == candidate.Field.Class) < options.MostPerClass &&
        _uses.Count(use => use.Unexpectedness.Band == candidate.Unexpectedness.Band) < DistanceDial.Room(distance, candidate.Unexpectedness.Band, limit);

    private AlternativeUse? Use(FieldCandidate candidate, IReadOnlyDictionary<PublicationNumber, DocumentReading> readings)
    {
        // A document that already carries another use, on either side, would make the list say the same thing twice.
        var homes = _homes.Where(home => !_quoted.Contains(Neighbourhood.Family(home.Document))).Select(home => readings[home.Document.Number]).ToArray();
        var fars = candidate.Documents
            .Take(options.FarCandidates)
            .Where(far => !_quoted.Contains(Neighbourhood.Family(far.Document)) && !_bridgeHomes.Contains(Neighbourhood.Family(far.Document)))
            .Select(far => readings[far.Document.Number])
            .Where(far => !_used.Any(used => VectorMath.Cosine(used.Vector.Span, far.Vector.Span) >= options.SameUse))
            .ToArray();
        if (_bridges.Find(homes, fars, candidate.Field, around.IsHome) is not { } bridge)
        {
            return null;
        }

        var quoted = fars.OrderBy(far => far.Document.Number == bridge.Far.Number ? 0 : 1).Take(options.MostEvidence).ToArray();
        if (PurposePhrases.Find(quoted.Select(far => far.Document)) is not { } purpose || _uses.Any(use => use.Purpose.Equals(purpose.Quote, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        _quoted.Add(Neighbourhood.Family(quoted.First(far => far.Document.Number == purpose.Number).Document));
        _quoted.Add(Neighbourhood.Family(bridge.Far));
        _bridgeHomes.Add(Neighbourhood.Family(bridge.Home));
        _used.Add(readings[bridge.Far.Number]);
        return new AlternativeUse
        {
            Field = TechnologyFields.Find(candidate.Field),
            Purpose = purpose.Quote,
            PurposeEvidence = purpose,
            Bridge = bridge,
            Unexpectedness = candidate.Unexpectedness,
            Grounding = candidate.Grounding,
            Probability = options.Ranking is null ? null : candidate.Chance,
            Score = candidate.Score * bridge.Similarity,
            Evidence = [.. quoted.Select((far, i) => i == 0 ? bridge.FarEvidence : far.ClosestSpan(technology)).OfType<Evidence>()],
            Support = [.. quoted.Select(far => far.Neighbour)],
            SupportingFamilies = candidate.Documents.Count,
            ActiveOrganisations = statistics.ActiveOrganisations(candidate.Field),
            Differences = DifferenceFinder.Find(technology.Technology.Text, quoted, technology.Technology.Language, options.MostDifferences),
        };
    }

    // An index scheme says more about a document of another field; nobody works in "moulding materials (index)".
    private static bool IsField(TechnologyField field) =>
        field.IsKnown && !field.Subclass.Value.EndsWith("99Z", StringComparison.Ordinal) && !field.NameEn.EndsWith("(index)", StringComparison.Ordinal);

    private bool Reject(FieldCandidate candidate, string reason)
    {
        _rejected.Add(new RejectedField(TechnologyFields.Find(candidate.Field), reason));
        return false;
    }
}
