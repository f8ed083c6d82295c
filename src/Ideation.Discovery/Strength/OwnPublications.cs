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

    // About half of what one document of all that vote has.
    private const double LeastShared = 0.02;

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

    /// <summary>What the publications tell, as a technology whose owner is theirs; its home fields are left to <see cref="HomeFields"/>.</summary>
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
            Owner = owner ?? (Documents[0].Applicants.Count > 0 ? Organisation.FromApplicant(Documents[0].Applicants[0]) : null),
        };
    }

    /// <summary>The fields the publications are mainly about. Each counts for its main field if documents near the text are in it, too, and otherwise for the likeliest of its others: a code that no near document shares may be misprinted or a side of the matter.</summary>
    /// <param name="likely">What the text could be at home in by the documents around it, without these; where nothing is around, the main fields stand.</param>
    /// <returns>At most two, most documents first; none where no code of any is shared.</returns>
    public IReadOnlyList<IpcSubclass> HomeFields(IReadOnlyList<HomeField> likely)
    {
        var shared = likely.Where(home => home.Confidence >= LeastShared).ToDictionary(home => home.Field.Subclass, home => home.Confidence);
        var counted = Documents
            .Where(document => document.Fields.Count > 0)
            .Select(document => likely.Count == 0 || shared.ContainsKey(document.Fields[0]) ? document.Fields[0] : document.Fields.Where(shared.ContainsKey).OrderByDescending(field => shared[field]).Select(field => (IpcSubclass?)field).FirstOrDefault())
            .OfType<IpcSubclass>()
            .GroupBy(field => field)
            .OrderByDescending(field => field.Count())
            .ThenByDescending(field => shared.GetValueOrDefault(field.Key))
            .ThenBy(field => field.Key)
            .ToArray();
        var total = counted.Sum(field => field.Count());
        return [.. counted.Where(field => field.Count() >= LeastHomeShare * total).Take(MostHomeFields).Select(field => field.Key)];
    }

    private static OwnPublications Of(IReadOnlyList<PatentDocument> found) => new([.. found
        .OrderByDescending(document => document.PublicationDate ?? DateOnly.MinValue)
        .ThenBy(document => document.Number)
        .DistinctBy(document => document.Family)
        .Take(MostRead)]) { Found = [.. found.Select(document => document.Number)] };
}
