using Ideation.Patents;

namespace Ideation.Discovery.Neighbours;

/// <summary>What applicants published, told by the classifications of an index, which names documents by number and year.</summary>
internal static class NewestPublications
{
    /// <summary>For each applicant the numbers of its documents, newest first; one pass over the index, none where nobody is asked for.</summary>
    /// <exception cref="PatentIndexException">The index cannot be read.</exception>
    public static async Task<IReadOnlyDictionary<Organisation, IReadOnlyList<PublicationNumber>>> FindAsync(IPatentIndex index, IEnumerable<Organisation> applicants, CancellationToken cancellationToken)
    {
        var found = applicants.Distinct().ToDictionary(applicant => applicant, _ => new List<(PublicationNumber Number, int Year)>());
        if (found.Count > 0)
        {
            await foreach (var patent in index.ReadClassificationsAsync(cancellationToken).ConfigureAwait(false))
            {
                foreach (var applicant in patent.Applicants.Where(found.ContainsKey).Distinct())
                {
                    found[applicant].Add((patent.Number, patent.Year ?? 0));
                }
            }
        }

        return found.ToDictionary(own => own.Key, own => (IReadOnlyList<PublicationNumber>)[.. own.Value.OrderByDescending(entry => entry.Year).ThenBy(entry => entry.Number).Select(entry => entry.Number)]);
    }
}
