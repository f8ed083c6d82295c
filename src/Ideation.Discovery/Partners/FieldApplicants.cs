using Ideation.Discovery.Partners.Organisations;
using Ideation.Discovery.Partners.Roles;
using Ideation.Patents;

namespace Ideation.Discovery.Partners;

/// <summary>The organisations behind a field's documents near the use, by what they add, how close they lie and how lately they published.</summary>
internal sealed class FieldApplicants(RoleModel roles, PartnerOptions options)
{
    /// <summary>The best of them, the company left out; their fits are not filled in.</summary>
    /// <param name="company">Never its own partner.</param>
    /// <param name="inField">The field's documents near the technology, closest first.</param>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<FieldApplicant> Rank(Organisation? company, IReadOnlyList<Neighbour> inField, int limit)
    {
        var best = inField.Count > 0 ? inField[0].Similarity : 1;
        var latest = inField.Max(neighbour => neighbour.Document.PublicationDate?.Year);
        var near = options.Near(inField).Select(neighbour => neighbour.Document.Number).ToHashSet();
        return [.. inField
            .SelectMany(neighbour => ApplicantNames.Of(neighbour.Document).Where(organisation => organisation != company).Select(organisation => (organisation, neighbour)))
            .GroupBy(pair => pair.organisation, pair => pair.neighbour)
            .Where(documents => documents.Any(neighbour => near.Contains(neighbour.Document.Number)))
            .Select(documents => Applicant(documents.Key, company, [.. documents], near, best, latest))
            .OrderByDescending(applicant => applicant.Strength)
            .ThenBy(applicant => applicant.Organisation.Key, StringComparer.Ordinal)
            .Take(limit)];
    }

    private FieldApplicant Applicant(Organisation organisation, Organisation? company, IReadOnlyList<Neighbour> neighbours, HashSet<PublicationNumber> near, double best, int? latest)
    {
        PatentDocument[] documents = [.. neighbours.Select(neighbour => neighbour.Document)];
        var complement = roles.Complement(documents);
        var year = documents.Max(document => document.PublicationDate?.Year);
        var recency = year is { } own && latest is { } newest ? Math.Pow(0.5, (newest - own) / options.RecencyHalfLife) : 0;
        var closeness = best > 0 ? Math.Clamp(neighbours[0].Similarity / best, 0, 1) : 0;
        var strength = (options.ComplementWeight * complement) + (options.ClosenessWeight * closeness) + (options.RecencyWeight * recency);
        strength *= OrganisationKinds.Of(organisation) == OrganisationKind.Person ? options.PersonFactor : 1;
        strength *= complement > 0 ? 1 : options.NothingFactor;
        strength *= Affiliates.AreAlike(company, organisation) ? options.AffiliateFactor : 1;
        return new FieldApplicant(organisation, documents, documents.Count(document => near.Contains(document.Number)), year, complement, [], strength);
    }
}
