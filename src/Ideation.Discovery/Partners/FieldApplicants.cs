using Ideation.Discovery.Partners.Organisations;
using Ideation.Discovery.Partners.Regions;
using Ideation.Discovery.Partners.Roles;
using Ideation.Patents;

namespace Ideation.Discovery.Partners;

/// <summary>The organisations behind a field's documents near the use, by what they add, how close they lie, how much and how lately they published.</summary>
internal sealed class FieldApplicants(RoleModel roles, PartnerOptions options)
{
    /// <summary>The best of them, the company left out; their fits are not filled in.</summary>
    /// <param name="technology">Its owner is never its own partner.</param>
    /// <param name="inField">The field's documents near the technology, closest first.</param>
    /// <param name="region">Organisations there come first among equals; null where it ranks nobody, see <see cref="Region"/>.</param>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<FieldApplicant> Rank(CoreTechnology technology, IReadOnlyList<Neighbour> inField, string? region, int limit)
    {
        var company = technology.Owner;
        var best = inField.Count > 0 ? inField[0].Similarity : 1;
        var latest = inField.Max(neighbour => neighbour.Document.PublicationDate?.Year);
        var near = options.Near(inField).Select(neighbour => neighbour.Document.Number).ToHashSet();
        var byOrganisation = inField
            .SelectMany(neighbour => ApplicantNames.Of(neighbour.Document).Where(organisation => organisation != company).Select(organisation => (organisation, neighbour)))
            .ToLookup(pair => pair.organisation, pair => pair.neighbour);
        var most = byOrganisation.Select(documents => documents.Count()).DefaultIfEmpty(1).Max();
        return [.. byOrganisation
            .Where(documents => documents.Any(neighbour => near.Contains(neighbour.Document.Number)))
            .Select(documents => Applicant(documents.Key, technology.Owner, region, [.. documents], near, (best, latest, most)))
            .OrderByDescending(applicant => applicant.Strength)
            .ThenBy(applicant => applicant.Organisation.Key, StringComparer.Ordinal)
            .Take(limit)];
    }

    /// <summary>The region asked for, where a document of the field puts an organisation there or near it; otherwise null, because asking for it tells nothing and ranks nobody.</summary>
    public static string? Region(CoreTechnology technology, IReadOnlyList<Neighbour> inField) => technology.Region is { } wanted && inField
        .SelectMany(neighbour => neighbour.Document.ApplicantRegions)
        .Any(region => RegionNames.Distance(wanted, region) is RegionDistance.Same or RegionDistance.Near) ? wanted : null;

    private FieldApplicant Applicant(Organisation organisation, Organisation? company, string? wanted, IReadOnlyList<Neighbour> neighbours, HashSet<PublicationNumber> near, (double Similarity, int? Year, int Documents) most)
    {
        PatentDocument[] documents = [.. neighbours.Select(neighbour => neighbour.Document)];
        var complement = roles.Complement([.. documents.Where(document => near.Contains(document.Number))]);
        var year = documents.Max(document => document.PublicationDate?.Year);
        var recency = year is { } own && most.Year is { } newest ? Math.Pow(0.5, (newest - own) / options.RecencyHalfLife) : options.UnknownRecency;
        var closeness = most.Similarity > 0 ? Math.Pow(Math.Clamp(neighbours[0].Similarity / most.Similarity, 0, 1), options.ClosenessPower) : 0;
        var activity = Math.Log(1 + documents.Length) / Math.Log(1 + most.Documents);
        var strength = (options.ComplementWeight * complement) + (options.ClosenessWeight * closeness) + (options.ActivityWeight * activity) + (options.RecencyWeight * recency);
        strength *= OrganisationKinds.Of(organisation) == OrganisationKind.Person ? options.PersonFactor : 1;
        strength *= complement > 0 ? 1 : options.NothingFactor;
        strength *= Affiliates.AreAlike(company, organisation) ? options.AffiliateFactor : 1;
        var region = RegionNames.Of(organisation, documents);
        strength *= wanted is null ? 1 : options.RegionFactor(RegionNames.Distance(wanted, region));
        return new FieldApplicant(organisation, documents, documents.Count(document => near.Contains(document.Number)), year, complement, region, [], strength);
    }
}
