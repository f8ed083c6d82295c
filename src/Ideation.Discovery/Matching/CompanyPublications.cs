using Ideation.Patents;

namespace Ideation.Discovery.Matching;

/// <summary>Finds the companies' own publications in an index, in one pass over it.</summary>
public static class CompanyPublications
{
    private const int MostRead = 6;

    /// <summary>For each company those its list names, else the newest of the applicant it names; one of each family.</summary>
    /// <exception cref="PatentIndexException">The index cannot be read.</exception>
    public static async Task<IReadOnlyList<IReadOnlyList<PatentDocument>>> FindAsync(IPatentIndex index, IReadOnlyList<Company> companies, CancellationToken cancellationToken)
    {
        var ofApplicant = await OfApplicantsAsync(index, companies, cancellationToken).ConfigureAwait(false);
        var numbers = companies.Select(company =>
            company.Publications.Count > 0 ? company.Publications
            : company.Applicant is { Length: > 0 } name ? [.. ofApplicant[Organisation.FromApplicant(name)].OrderByDescending(found => found.Year).ThenBy(found => found.Number).Take(2 * MostRead).Select(found => found.Number)]
            : (IReadOnlyList<PublicationNumber>)[]).ToArray();
        var documents = (await index.FindAsync([.. numbers.SelectMany(own => own).Distinct()], cancellationToken).ConfigureAwait(false)).ToDictionary(document => document.Number);
        return [.. numbers.Select(own => own.Where(documents.ContainsKey).Select(number => documents[number]).DistinctBy(Neighbours.Neighbourhood.Family).Take(MostRead).ToArray())];
    }

    private static async Task<Dictionary<Organisation, List<(PublicationNumber Number, int Year)>>> OfApplicantsAsync(IPatentIndex index, IReadOnlyList<Company> companies, CancellationToken cancellationToken)
    {
        var wanted = companies.Where(company => company.Applicant is { Length: > 0 } && company.Publications.Count == 0).Select(company => Organisation.FromApplicant(company.Applicant!)).Distinct().ToDictionary(name => name, _ => new List<(PublicationNumber Number, int Year)>());
        if (wanted.Count == 0)
        {
            return wanted;
        }

        await foreach (var patent in index.ReadClassificationsAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var applicant in patent.Applicants.Where(wanted.ContainsKey))
            {
                wanted[applicant].Add((patent.Number, patent.Year ?? 0));
            }
        }

        return wanted;
    }
}
