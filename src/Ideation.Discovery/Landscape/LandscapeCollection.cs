using Ideation.Patents;

namespace Ideation.Discovery.Landscape;

/// <summary>What the landscape is compared with: the collection's families in its language, by year of publication, and of these the ones in the years it asks for, by organisation.</summary>
internal sealed class LandscapeCollection(LandscapeRequest request)
{
    private readonly Dictionary<Organisation, int> _organisations = [];

    // A 64-bit hash instead of the name: at ten million documents the names alone would fill a gigabyte.
    private readonly HashSet<ulong> _families = [];
    private readonly HashSet<(ulong Family, ulong Organisation)> _shared = [];

    private readonly HashSet<ulong> _dated = [];

    /// <summary>Families of every year, so that two windows can be compared whatever dates are asked for.</summary>
    public YearCounts Years { get; } = new();

    public long Documents { get; private set; }

    public long Families => _families.Count;

    /// <summary>The collection, and in the order of the index the documents that have any of the fields, where there is no query.</summary>
    public static async Task<(LandscapeCollection Collection, IReadOnlyList<PublicationNumber> InFields)> ReadAsync(
        IPatentIndex index, LandscapeRequest request, CancellationToken cancellationToken)
    {
        var collection = new LandscapeCollection(request);
        var wanted = request.Queries.Count == 0 ? request.Codes.ToHashSet() : [];
        var numbers = new List<PublicationNumber>();
        await foreach (var patent in index.ReadClassificationsAsync(cancellationToken).ConfigureAwait(false))
        {
            collection.Add(patent);
            if (wanted.Count > 0 && patent.Fields.Any(wanted.Contains))
            {
                numbers.Add(patent.Number);
            }
        }

        return (collection, numbers);
    }

    public int FamiliesOf(Organisation organisation) => _organisations.GetValueOrDefault(organisation);

    private void Add(ClassifiedPatent patent)
    {
        if (request.Language is { } language && patent.Language != language)
        {
            return;
        }

        var family = Hash(patent.Family);
        if (patent.Year is { } year && _dated.Add(family))
        {
            Years.Add(year);
        }

        // The index tells the year alone, so the first and the last year count in full.
        if (patent.Year < request.From?.Year || patent.Year > request.To?.Year || (patent.Year is null && (request.From ?? request.To) is not null))
        {
            return;
        }

        Documents++;
        _families.Add(family);

        foreach (var organisation in patent.Applicants.Distinct())
        {
            if (_shared.Add((family, Hash(organisation.Key))))
            {
                _organisations[organisation] = _organisations.GetValueOrDefault(organisation) + 1;
            }
        }
    }

    // FNV-1a over UTF-16 units: the same in every process, unlike string.GetHashCode.
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 1099511628211UL);
        }

        return hash;
    }
}
