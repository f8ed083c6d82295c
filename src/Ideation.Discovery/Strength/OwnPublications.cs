using Ideation.Discovery.Fields;
using Ideation.Discovery.Neighbours;
using Ideation.Patents;

namespace Ideation.Discovery.Strength;

/// <summary>The company's own publications in the index, and the technology they tell.</summary>
/// <param name="Documents">Newest first, one of each family.</param>
public sealed record OwnPublications(IReadOnlyList<PatentDocument> Documents)
{
    private const int MostRead = 12;
    private const int LongestText = 6000;
    private const int MostHomeFields = 2;
    private const double LeastHomeShare = 0.25;

    /// <summary>All that were asked for and are there, those of one family included.</summary>
    public IReadOnlyCollection<PublicationNumber> Found { get; init; } = [.. Documents.Select(document => document.Number)];

    /// <exception cref="PatentIndexException">The index cannot be read.</exception>
    public static async Task<OwnPublications> FindAsync(IPatentIndex index, IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) =>
        Of(await index.FindAsync(numbers, cancellationToken).ConfigureAwait(false));

    /// <summary>The newest publications of an applicant, by its harmonised name.</summary>
    /// <exception cref="PatentIndexException">The index cannot be read.</exception>
    public static async Task<OwnPublications> FindAsync(IPatentIndex index, Organisation applicant, CancellationToken cancellationToken)
    {
        var numbers = (await NewestPublications.FindAsync(index, [applicant], cancellationToken).ConfigureAwait(false))[applicant];
        return await FindAsync(index, [.. numbers.Take(4 * MostRead)], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What the publications tell, as a technology whose owner and home fields are theirs.</summary>
    /// <param name="said">What the company says beside; may be empty.</param>
    /// <param name="owner">The company, where known; otherwise the first applicant.</param>
    public CoreTechnology Technology(string said, Organisation? owner)
    {
        var language = Documents[0].Language;
        var text = string.Join("\n", Documents.Where(document => document.Language == language).Select(document => $"{document.Title}\n{document.Abstract}").Prepend(said).Where(part => part.Length > 0));
        return new CoreTechnology
        {
            Text = text.Length > LongestText ? text[..LongestText] : text,
            Language = language,
            HomeFields = HomeFields(),
            Owner = owner ?? (Documents[0].Applicants.Count > 0 ? Organisation.FromApplicant(Documents[0].Applicants[0]) : null),
        };
    }

    private static OwnPublications Of(IReadOnlyList<PatentDocument> found) => new([.. found
        .OrderByDescending(document => document.PublicationDate ?? DateOnly.MinValue)
        .ThenBy(document => document.Number)
        .DistinctBy(Neighbourhood.Family)
        .Take(MostRead)]) { Found = [.. found.Select(document => document.Number)] };

    private IReadOnlyList<IpcSubclass> HomeFields()
    {
        var counted = Documents.Where(document => document.Fields.Count > 0).GroupBy(document => document.Fields[0]).OrderByDescending(field => field.Count()).ThenBy(field => field.Key).ToArray();
        var total = counted.Sum(field => field.Count());
        return [.. counted.Where(field => field.Count() >= LeastHomeShare * total).Take(MostHomeFields).Select(field => field.Key)];
    }
}
