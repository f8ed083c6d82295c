using Ideation.Patents;

namespace Ideation.Discovery.Landscape;

/// <summary>What the landscape is compared with: the whole collection's families, by year of publication and by organisation.</summary>
internal sealed class LandscapeCollection
{
    private readonly Dictionary<Organisation, int> _organisations = [];

    // A 64-bit hash instead of the name: at ten million documents the names alone would fill a gigabyte.
    private readonly HashSet<ulong> _families = [];
    private readonly HashSet<(ulong Family, ulong Organisation)> _shared = [];

    public YearCounts Years { get; } = new();

    public long Documents { get; private set; }

    public long Families => _families.Count;

    /// <summary>The collection, and in the order of the index the documents that have any of the fields.</summary>
    public static async Task<(LandscapeCollection Collection, IReadOnlyList<PublicationNumber> InFields)> ReadAsync(
        IPatentIndex index, IReadOnlyCollection<IpcSubclass> fields, CancellationToken cancellationToken)
    {
        var collection = new LandscapeCollection();
        var wanted = fields.ToHashSet();
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
        Documents++;
        var family = Hash(patent.FamilyId.Length > 0 ? patent.FamilyId : patent.Number.Value);
        if (_families.Add(family) && patent.Year is { } year)
        {
            Years.Add(year);
        }

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
