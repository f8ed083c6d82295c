using Ideation.Discovery.Fields;
using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Microsoft.Extensions.AI;

namespace Ideation.Discovery.Partners;

/// <summary>Finds organisations active in a target field, near the use, that cover what the core technology lacks there.</summary>
public sealed class PartnerDiscovery(
    IPatentIndex index, IEmbeddingGenerator<string, Embedding<float>> embeddings, FieldStatistics statistics, DiscoveryOptions options)
{
    private readonly SpanReader _reader = new(embeddings);
    private readonly NeighbourSearch _search = new(index, statistics, options);
    private readonly AbstentionRule _abstention = new(options);

    /// <summary>At most <paramref name="limit"/> candidates, best first, never the technology's owner; none, with the reason, when the text is too thin.</summary>
    /// <exception cref="PatentIndexException">The index cannot be searched.</exception>
    public async Task<PartnerResult> FindPartnersAsync(CoreTechnology technology, IpcSubclass field, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        var target = TechnologyFields.Find(field);
        var reading = await _reader.ReadAsync(technology, cancellationToken).ConfigureAwait(false);
        var around = await _search.SearchAsync(reading, cancellationToken).ConfigureAwait(false);
        var weights = new TermWeights(around.All.Select(neighbour => neighbour.Document), reading.TermKeys);
        if (_abstention.Judge(reading, around, weights) is { } reason and not AbstentionReason.NothingOutsideHome)
        {
            return new PartnerResult(technology, target, [], [], reason);
        }

        var inField = await _search.SearchFieldAsync(reading, field, options.Partners.FieldDocuments, cancellationToken).ConfigureAwait(false);
        var near = inField.Take(options.Partners.NearDocuments).Select(neighbour => neighbour.Document).ToArray();
        var home = around.Near.Select(neighbour => neighbour.Document).Where(document => around.IsHome(document) && !document.Fields.Contains(field));
        var missing = new MissingTerms(reading, near, home, options.Partners.MissingTerms);
        var shortlist = Shortlist(technology, inField, near, missing);
        var candidates = new List<PartnerCandidate>();
        foreach (var applicant in shortlist)
        {
            var all = await CountAsync(applicant.Organisation, [field], cancellationToken).ConfigureAwait(false);
            var atHome = await CountAsync(applicant.Organisation, [.. around.HomeFields.Select(homeField => homeField.Field.Subclass).Where(subclass => subclass != field)], cancellationToken).ConfigureAwait(false);
            candidates.Add(Candidate(applicant, all, atHome));
        }

        var readings = await _reader.ReadAsync(shortlist.SelectMany(applicant => applicant.Documents.Take(options.Partners.MostEvidence)), cancellationToken).ConfigureAwait(false);
        return new PartnerResult(technology, target, around.HomeFields,
            [.. candidates
                .OrderByDescending(candidate => candidate.Score)
                .ThenBy(candidate => candidate.Organisation.Key, StringComparer.Ordinal)
                .Take(limit)
                .Select(candidate => candidate with { Evidence = Quotes(candidate, reading, readings, missing) })]);
    }

    private IReadOnlyList<FieldApplicant> Shortlist(CoreTechnology technology, IReadOnlyList<Neighbour> inField, PatentDocument[] near, MissingTerms missing)
    {
        var best = inField.Count > 0 ? inField[0].Similarity : 1;
        var latest = inField.Max(neighbour => neighbour.Document.PublicationDate?.Year);
        var nearNumbers = near.Select(document => document.Number).ToHashSet();
        return [.. inField
            .SelectMany(neighbour => neighbour.Document.Applicants.Select(Organisation.FromApplicant).Where(organisation => organisation.Key.Length > 0 && !PersonNames.IsDate(organisation) && organisation != technology.Owner).Distinct().Select(organisation => (organisation, neighbour)))
            .GroupBy(pair => pair.organisation, pair => pair.neighbour)
            .Where(documents => documents.Any(neighbour => nearNumbers.Contains(neighbour.Document.Number)))
            .Select(documents => Applicant(documents.Key, [.. documents], nearNumbers, best, latest, missing))
            .OrderByDescending(applicant => applicant.Strength)
            .ThenBy(applicant => applicant.Organisation.Key, StringComparer.Ordinal)
            .Take(options.Partners.Shortlist)];
    }

    private FieldApplicant Applicant(Organisation organisation, IReadOnlyList<Neighbour> documents, HashSet<PublicationNumber> near, double best, int? latest, MissingTerms missing)
    {
        var (complement, terms) = missing.CoveredBy(documents.Select(neighbour => neighbour.Document));
        var year = documents.Max(neighbour => neighbour.Document.PublicationDate?.Year);
        var recency = year is { } own && latest is { } newest ? Math.Pow(0.5, (newest - own) / options.Partners.RecencyHalfLife) : 0;
        var closeness = best > 0 ? Math.Clamp(documents[0].Similarity / best, 0, 1) : 0;
        var strength = (options.Partners.ComplementWeight * complement) + (options.Partners.ClosenessWeight * closeness) + (options.Partners.RecencyWeight * recency);
        return new FieldApplicant(
            organisation, documents, documents.Count(neighbour => near.Contains(neighbour.Document.Number)), year, complement, terms,
            PersonNames.IsPerson(organisation) ? strength * options.Partners.PersonFactor : strength);
    }

    // An organisation with as many documents at home as in the field is as much a competitor as a partner and keeps half its strength.
    private PartnerCandidate Candidate(FieldApplicant applicant, int inField, int atHome) => new()
    {
        Organisation = applicant.Organisation,
        FieldDocuments = inField,
        NearDocuments = applicant.NearDocuments,
        HomeDocuments = atHome,
        LatestYear = applicant.LatestYear,
        Complement = applicant.Complement,
        MissingTerms = [.. applicant.MissingTerms.Select(term => term.Form).Take(6)],
        Score = applicant.Strength * Math.Max(1, inField) / (Math.Max(1, inField) + atHome),
        Evidence = [],
        Documents = [.. applicant.Documents.Take(options.Partners.MostEvidence).Select(neighbour => neighbour.Document)],
    };

    private static IReadOnlyList<Evidence> Quotes(PartnerCandidate candidate, TechnologyReading technology, IReadOnlyDictionary<PublicationNumber, DocumentReading> readings, MissingTerms missing) =>
        [.. candidate.Documents.Select(document => readings[document.Number].BestSpan(span => missing.Share(span), technology)).OfType<Evidence>()];

    private async Task<int> CountAsync(Organisation organisation, IReadOnlyCollection<IpcSubclass> fields, CancellationToken cancellationToken) =>
        fields.Count == 0 ? 0 : (int)await index.CountAsync(new PatentFilter { AnyApplicant = [organisation], AnyField = fields }, cancellationToken).ConfigureAwait(false);
}
