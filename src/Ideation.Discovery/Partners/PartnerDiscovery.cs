using Ideation.Discovery.Fields;
using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Partners.Consortium;
using Ideation.Discovery.Partners.Organisations;
using Ideation.Discovery.Partners.Regions;
using Ideation.Discovery.Partners.Roles;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Microsoft.Extensions.AI;

namespace Ideation.Discovery.Partners;

/// <summary>Finds the roles a use needs, organisations active in the target field near the use that could fill them, and drafts a team.</summary>
public sealed class PartnerDiscovery(
    IPatentIndex index, IEmbeddingGenerator<string, Embedding<float>> embeddings, FieldStatistics statistics, DiscoveryOptions options)
{
    private const int MostTermsShown = 6;

    private readonly SpanReader _reader = new(embeddings);
    private readonly NeighbourSearch _search = new(index, new SpanReader(embeddings), statistics, options);
    private readonly AbstentionRule _abstention = new(options);
    private readonly ConsortiumDrafter _drafter = new(options.Partners);

    /// <summary>At most <paramref name="limit"/> candidates, best first, never the technology's owner; none, with the reason, when the text is too thin.</summary>
    /// <exception cref="PatentIndexException">The index cannot be searched.</exception>
    public async Task<PartnerResult> FindPartnersAsync(CoreTechnology technology, IpcSubclass field, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        var reading = await _reader.ReadAsync(technology, cancellationToken).ConfigureAwait(false);
        var around = await _search.SearchAsync(reading, default(SearchExtent), cancellationToken).ConfigureAwait(false);
        var surroundings = new Surroundings(reading, around);
        var confidence = _abstention.Stated(reading, around, surroundings.Weights);
        var found = await FindPartnersAsync(surroundings, confidence, field, use: null, limit, cancellationToken).ConfigureAwait(false);
        if (!around.IsThin || found.Candidates.Count > 0 || found.Abstention is AbstentionReason.AnotherLanguage or AbstentionReason.TextTooShort || VectorMath.IsZero(reading.Vector.Span))
        {
            return found;
        }

        var across = await new AcrossSearch(_search, _reader).SearchAsync(reading, cancellationToken).ConfigureAwait(false);
        confidence = Math.Max(confidence, _abstention.Stated(across.Reading, across.Around, across.Weights));
        var further = await FindPartnersAsync(across, confidence, field, use: null, limit, cancellationToken).ConfigureAwait(false);
        return (further.Candidates.Count > 0 ? further : found) with { CorpusDocuments = around.CorpusDocuments, DocumentsAcross = across.Around.CorpusDocuments };
    }

    /// <summary>The same for a technology whose uses were found already: nothing is read or searched for a second time but the field itself, and there what lies near the use, too.</summary>
    /// <exception cref="PatentIndexException">The index cannot be searched.</exception>
    public async Task<PartnerResult> FindPartnersAsync(DiscoveryResult found, IpcSubclass field, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        if (found.SurroundingsOf(field) is not { } surroundings)
        {
            return await FindPartnersAsync(found.Technology, field, limit, cancellationToken).ConfigureAwait(false);
        }

        return await FindPartnersAsync(surroundings, found.Confidence, field, found.Uses.FirstOrDefault(use => use.Field.Subclass == field), limit, cancellationToken).ConfigureAwait(false);
    }

    // A field is wide: what of it lies nearest to the technology may have nothing to do with this use, so the document that shows the use counts as much.
    private async Task<ReadOnlyMemory<float>> TowardsAsync(TechnologyReading reading, AlternativeUse? use, CancellationToken cancellationToken)
    {
        if (use is null)
        {
            return reading.Vector;
        }

        var shown = await _reader.ReadWholeAsync([use.Bridge.Far], cancellationToken).ConfigureAwait(false);
        return VectorMath.IsZero(shown[0].Span) ? reading.Vector : VectorMath.Normalised(VectorMath.Mean([reading.Vector, shown[0]]));
    }

    // A text that one language knows is understood in the other, too.
    private async Task<PartnerResult> FindPartnersAsync(Surroundings surroundings, double confidence, IpcSubclass field, AlternativeUse? use, int limit, CancellationToken cancellationToken)
    {
        var (reading, around) = surroundings;
        var limits = use is null ? options.Partners : options.Partners.ForUse();
        var target = TechnologyFields.Find(field);
        if (_abstention.Judge(reading, around, surroundings.Weights, confidence) is { } reason and not AbstentionReason.NothingOutsideHome)
        {
            return new PartnerResult(reading.Technology, target, [], [], reason) { Use = use, CorpusDocuments = around.CorpusDocuments, CorpusFields = statistics.Fields.Count, BestSimilarity = around.BestSimilarity };
        }

        var towards = await TowardsAsync(reading, use, cancellationToken).ConfigureAwait(false);
        var inField = await _search.SearchFieldAsync(reading, towards, field, options.Partners.FieldDocuments, cancellationToken).ConfigureAwait(false);
        var roles = Roles(surroundings, field, inField, limits);
        var region = FieldApplicants.Region(reading.Technology, inField);
        var shortlist = new FieldApplicants(roles, limits).Rank(reading.Technology, inField, region, limits.Shortlist);
        var ties = await TieFinder.ReadAsync(index, reading.Technology.Owner, reading.Vector, options.Partners.OwnDocuments, cancellationToken).ConfigureAwait(false);
        var counts = await CountAsync(shortlist, around, field, cancellationToken).ConfigureAwait(false);
        var candidates = shortlist.Zip(counts, (applicant, count) => Candidate(applicant with { Fits = roles.Fits(applicant.Near) }, count, reading.Technology, ties, roles));
        PartnerCandidate[] ranked = [.. candidates.OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Organisation.Key, StringComparer.Ordinal)];
        return new PartnerResult(reading.Technology, target, around.HomeFields, [.. ranked.Take(limit)])
        {
            Use = use,
            Roles = roles.Roles,
            Draft = _drafter.Draft(roles.Roles, ranked, region is not null),
            UnknownRegion = region is null ? reading.Technology.Region : null,
            CorpusDocuments = around.CorpusDocuments,
            CorpusFields = statistics.Fields.Count,
            BestSimilarity = around.BestSimilarity,
        };
    }

    private static RoleModel Roles(Surroundings surroundings, IpcSubclass field, IReadOnlyList<Neighbour> inField, PartnerOptions limits)
    {
        var near = limits.Near(inField).Select(neighbour => neighbour.Document);
        var home = surroundings.Around.Near.Select(neighbour => neighbour.Document).Where(document => surroundings.Around.IsHome(document) && !document.Fields.Contains(field));
        return new RoleModel(new OwnRoles(surroundings.Reading), [.. near], [.. home], surroundings.Roles, limits);
    }

    // An organisation with as many documents at home as in the field is as much a competitor as a partner and keeps half its strength.
    private PartnerCandidate Candidate(FieldApplicant applicant, Counts counts, CoreTechnology technology, TieFinder ties, RoleModel roles)
    {
        var quotes = Quotes(applicant, roles);
        var quoted = quotes.Concat(applicant.Fits.Select(fit => fit.Evidence)).Select(evidence => evidence.Number).ToHashSet();
        return new PartnerCandidate
        {
            Organisation = applicant.Organisation,
            Kind = OrganisationKinds.Of(applicant.Organisation),
            FieldDocuments = counts.Field,
            NearDocuments = applicant.NearDocuments,
            HomeDocuments = counts.Home,
            CorpusDocuments = counts.Corpus,
            LatestYear = applicant.LatestYear,
            Tie = ties.Of(applicant.Organisation, applicant.Documents),
            IsAffiliate = Affiliates.AreAlike(technology.Owner, applicant.Organisation),
            Region = applicant.Region,
            RegionDistance = RegionNames.Distance(technology.Region, applicant.Region),
            Complement = applicant.Complement,
            MissingTerms = [.. roles.Named(applicant.Near).Take(MostTermsShown)],
            Fits = applicant.Fits,
            Score = applicant.Strength * counts.Field / (counts.Field + counts.Home),
            Evidence = quotes,
            Documents = [.. applicant.Documents.Where(document => quoted.Contains(document.Number))],
        };
    }

    // What shows a role comes first; where nothing does, the title or first sentence says what the organisation works on.
    private Evidence[] Quotes(FieldApplicant applicant, RoleModel roles)
    {
        var telling = applicant.Near.Select(roles.Quote).OfType<Evidence>().Take(options.Partners.MostEvidence).ToArray();
        return telling.Length > 0 ? telling : [.. applicant.Near.Select(roles.FirstSpan).OfType<Evidence>().Take(1)];
    }

    private async Task<IEnumerable<Counts>> CountAsync(IReadOnlyList<FieldApplicant> applicants, Neighbourhood around, IpcSubclass field, CancellationToken cancellationToken)
    {
        var home = around.HomeFields.Select(homeField => homeField.Field.Subclass).Where(subclass => subclass != field).ToArray();
        var filters = applicants.SelectMany(applicant => new[] { Of(applicant, [field]), Of(applicant, home), Of(applicant, []) });
        var counts = (await index.CountAsync([.. filters], cancellationToken).ConfigureAwait(false)).Select(count => (int)count).Chunk(3);

        // The index counts a name as it is written; one among several in a string is only known from what was retrieved.
        return applicants.Zip(counts, (applicant, found) =>
            new Counts(Math.Max(found[0], applicant.Documents.Count), home.Length == 0 ? 0 : found[1], Math.Max(found[2], applicant.Documents.Count)));
    }

    private static PatentFilter Of(FieldApplicant applicant, IReadOnlyCollection<IpcSubclass> fields) => new() { AnyApplicant = [applicant.Organisation], AnyField = fields };

    private readonly record struct Counts(int Field, int Home, int Corpus);
}
