using Ideation.Discovery.Fields;
using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;
using Ideation.Patents;
using Microsoft.Extensions.AI;

namespace Ideation.Discovery.Uses;

/// <summary>Finds alternative uses of a core technology: purposes in fields outside home that its nearest documents point to, with the documents that show it.</summary>
public sealed class UseDiscovery(
    IPatentIndex index, IEmbeddingGenerator<string, Embedding<float>> embeddings, FieldStatistics statistics, DiscoveryOptions options)
{
    private const int FinalistsPerUse = 4;

    private readonly SpanReader _reader = new(embeddings);
    private readonly NeighbourSearch _search = new(index, new SpanReader(embeddings), statistics, options);
    private readonly CandidateRanking _ranking = new(statistics, options);
    private readonly AbstentionRule _abstention = new(options);

    /// <summary>At most <paramref name="limit"/> uses, best first; none, with the reason, when the text or the evidence is too thin.</summary>
    /// <exception cref="PatentIndexException">The index cannot be searched.</exception>
    public async Task<DiscoveryResult> FindUsesAsync(CoreTechnology technology, Distance distance, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        var reading = await _reader.ReadAsync(technology, cancellationToken).ConfigureAwait(false);
        var (around, other) = await _search.SearchBothAsync(reading, new SearchExtent(Sentences: options.Ranking is not null, Unclassified: true), cancellationToken).ConfigureAwait(false);
        var surroundings = new Surroundings(reading, around);
        var own = await FindUsesAsync(surroundings, 0, distance, limit, cancellationToken).ConfigureAwait(false);
        if (other is null || own.Abstention is AbstentionReason.AnotherLanguage or AbstentionReason.TextTooShort || VectorMath.IsZero(reading.Vector.Span))
        {
            return await WithContextAsync(own, [own], cancellationToken).ConfigureAwait(false);
        }

        var across = await new AcrossSearch(_search, _reader).ReadAsync(reading, other, cancellationToken).ConfigureAwait(false);
        var further = await FindUsesAsync(across, own.Confidence, distance, limit, cancellationToken).ConfigureAwait(false);

        // A text that one language knows is understood in the other, too.
        own = further.Confidence > own.Confidence && further.Confidence >= options.LeastConfidence ? await FindUsesAsync(surroundings, further.Confidence, distance, limit, cancellationToken).ConfigureAwait(false) : own;
        return await WithContextAsync(new UsesOfBoth(own, further, limit, options).Join(), [own, further], cancellationToken).ConfigureAwait(false);
    }

    private async Task<DiscoveryResult> WithContextAsync(DiscoveryResult result, IReadOnlyList<DiscoveryResult> parts, CancellationToken cancellationToken) =>
        options.WithContext
            ? result with
            {
                Uses = await new UseContextFinder(_search, _reader, statistics, options)
                    .FindAsync([.. result.Uses.Select(use => (parts.First(part => part.Uses.Contains(use)).Sources!, use))], cancellationToken)
                    .ConfigureAwait(false),
            }
            : result;

    /// <param name="surroundings">The text and what lies around it in one language.</param>
    /// <param name="confidence">How likely the text is about a technology by what is known of it already.</param>
    /// <param name="distance">The dial.</param>
    /// <param name="limit">How many uses at most.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    private async Task<DiscoveryResult> FindUsesAsync(Surroundings surroundings, double confidence, Distance distance, int limit, CancellationToken cancellationToken)
    {
        var (reading, around) = surroundings;
        var (technology, weights) = (reading.Technology, surroundings.Weights);
        var shown = around.Shown;
        IReadOnlyList<Neighbour> homes = [.. shown.Where(neighbour => around.IsHome(neighbour.Document)).Take(options.HomeCandidates)];
        var result = new DiscoveryResult
        {
            Technology = technology,
            HomeFields = around.HomeFields,
            Distance = distance,
            Uses = [],
            BestSimilarity = around.BestSimilarity,
            Confidence = Math.Max(confidence, _abstention.Stated(reading, around, weights)),
            CorpusDocuments = around.CorpusDocuments,
            UnclassifiedDocuments = around.UnclassifiedDocuments,
            CorpusFields = statistics.Fields.Count,
            Surroundings = surroundings,
        };
        if (_abstention.Judge(reading, around, weights, result.Confidence) is { } reason)
        {
            return result with { Abstention = reason, Gaps = TextGaps.Of(reading, around, weights), HomeFields = reason == AbstentionReason.NothingOutsideHome ? around.HomeFields : [] };
        }

        if (homes.Count == 0)
        {
            return result with { Abstention = AbstentionReason.NothingAtHome, Gaps = TextGaps.Of(reading, around, weights) };
        }

        var focus = await TermFocus.ReadAsync(reading, [.. shown.Select(neighbour => neighbour.Document)], weights, new TextVectors(_reader), cancellationToken).ConfigureAwait(false);
        var verdicts = new FieldVerdicts();
        var fields = WorthReading(_ranking.Rank(reading, around, weights, focus), around, focus, distance, verdicts);
        var viewed = await _reader.ReadViewsAsync(fields.SelectMany(field => field.Documents.Take(options.FieldDocuments)), cancellationToken).ConfigureAwait(false);
        var matches = new UseMatches(reading, around, focus, [.. viewed.Values], options.BackgroundRank);
        var candidates = new UseCandidates(matches, viewed, options).Of(fields, distance);
        var strong = candidates.Where(candidate => candidate.Match.Value >= options.LeastMatch).ToArray();
        var finalists = Finalists(strong, limit);
        var readings = await _reader.ReadAsync([.. homes, .. finalists.SelectMany(finalist => finalist.Documents.Take(options.FarCandidates)).Select(document => document.Neighbour)], cancellationToken).ConfigureAwait(false);
        var names = await new PurposeNaming(_reader, options).NameAsync(finalists, technology.Language, cancellationToken).ConfigureAwait(false);
        var material = new UseMaterial(reading, around, [.. homes.Select(home => readings[home.Document.Number])], readings, names);
        var bridges = new BridgeFinder(reading, weights, focus, Math.Max(options.LeastBridge, around.Between(options.BackgroundRank, options.BridgeShare)), around.VeryClose(options.BackgroundRank, options.VeryCloseShare), options);
        var uses = new UseSelection(material, bridges, statistics, options, verdicts).Select(finalists, distance, limit);
        foreach (var field in fields)
        {
            verdicts.Reject(field, strong.Any(candidate => candidate.Field == field) ? RejectionReason.Rank : RejectionReason.Weak);
        }

        return result with
        {
            Uses = uses,
            Sources = new UseSources(reading, around, weights, matches, viewed, fields),
            Rejected = verdicts.Besides(uses),
            Abstention = uses.Count > 0 ? null : verdicts.Any(RejectionReason.Distance) ? AbstentionReason.NothingAtDistance : AbstentionReason.TooLittleSupport,
            Gaps = uses.Count > 0 ? null : TextGaps.Of(reading, around, weights),
        };
    }

    // Some have no bridge or repeat another use. The number is the same for short lists, and the best of every band are among them, so that a short list misses nothing that a long one would show.
    private UseCandidate[] Finalists(IReadOnlyList<UseCandidate> strong, int limit) => [.. strong
        .Index()
        .Where(candidate => candidate.Index < Math.Max(options.FewestFinalists, limit * FinalistsPerUse) || strong.Take(candidate.Index).Count(better => better.Field.Unexpectedness.Band == candidate.Item.Field.Unexpectedness.Band) < FinalistsPerUse)
        .Select(candidate => candidate.Item)];

    private FieldCandidate[] WorthReading(IReadOnlyList<FieldCandidate> ranked, Neighbourhood around, TermFocus focus, Distance distance, FieldVerdicts verdicts)
    {
        var worth = new List<FieldCandidate>();
        foreach (var field in ranked)
        {
            RejectionReason? reason =
                !TechnologyFields.Find(field.Field).IsOpen ? RejectionReason.Unknown
                : !_ranking.IsGrounded(field, around, focus) ? RejectionReason.Thin
                : !DistanceDial.Allows(distance, field.Unexpectedness.Band) ? RejectionReason.Distance
                : worth.Count == options.MostFields ? RejectionReason.Rank
                : null;
            if (reason is { } found)
            {
                verdicts.Reject(field, found);
            }
            else
            {
                worth.Add(field);
            }
        }

        return [.. worth];
    }
}
