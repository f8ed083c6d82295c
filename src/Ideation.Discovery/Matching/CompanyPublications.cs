using Ideation.Discovery.Neighbours;
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
        var applicants = companies.Where(company => company.Applicant is { Length: > 0 } && company.Publications.Count == 0).Select(company => Organisation.FromApplicant(company.Applicant!));
        var ofApplicant = await NewestPublications.FindAsync(index, applicants, cancellationToken).ConfigureAwait(false);
        var numbers = companies.Select(company =>
            company.Publications.Count > 0 ? company.Publications
            : company.Applicant is { Length: > 0 } name ? [.. ofApplicant[Organisation.FromApplicant(name)].Take(2 * MostRead)]
            : (IReadOnlyList<PublicationNumber>)[]).ToArray();
        var documents = (await index.FindAsync([.. numbers.SelectMany(own => own).Distinct()], cancellationToken).ConfigureAwait(false)).ToDictionary(document => document.Number);
        return [.. numbers.Select(own => own.Where(documents.ContainsKey).Select(number => documents[number]).DistinctBy(document => document.Family).Take(MostRead).ToArray())];
    }
}
