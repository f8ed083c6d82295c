using System.Runtime.CompilerServices;
using System.Text;
using Ideation.PatentIndex.Store;
using Ideation.Patents;

namespace Ideation.PatentIndex.Embedded;

/// <summary>A filter in the codes of the rows; asked for each row before its vector is looked at.</summary>
internal sealed class RowPredicate
{
    private readonly bool[]? _anyField;
    private readonly int[]? _everyField;
    private readonly bool[]? _excludedClasses;
    private readonly bool? _classified;
    private readonly HashSet<ushort>? _offices;
    private readonly HashSet<int>? _anyApplicant;
    private readonly HashSet<int>? _excludedApplicants;
    private readonly Dictionary<ulong, byte[][]>? _excludedFamilies;
    private readonly HashSet<long>? _excludedRows;
    private readonly bool _dated;
    private readonly int _from;
    private readonly int _to;
    private readonly ushort? _language;

    private RowPredicate(PatentFilter filter, IndexReader reader)
    {
        _anyField = filter.AnyField.Count == 0 ? null : Marks(ShortCodes.Fields, filter.AnyField.Select(ShortCodes.Field));
        _everyField = filter.EveryField.Count == 0 ? null : [.. filter.EveryField.Select(ShortCodes.Field)];
        _excludedClasses = filter.ExcludeClasses.Count == 0 ? null : Marks(ShortCodes.Classes, filter.ExcludeClasses.Select(FilterSymbols.RequireClass).Select(ShortCodes.Class));
        _classified = filter.Classified;
        _offices = filter.Offices.Count == 0 ? null : [.. filter.Offices.Select(ShortCodes.TwoLetters)];
        _anyApplicant = filter.AnyApplicant.Count == 0 ? null : Organisations(filter.AnyApplicant, reader);
        _excludedApplicants = filter.ExcludeApplicants.Count == 0 ? null : Organisations(filter.ExcludeApplicants, reader);
        _excludedFamilies = filter.ExcludeFamilies.Count == 0 ? null : filter.ExcludeFamilies.Distinct().GroupBy(ShortCodes.Hash).ToDictionary(group => group.Key, group => group.Select(Encoding.UTF8.GetBytes).ToArray());
        _excludedRows = filter.ExcludeNumbers.Count == 0 ? null : [.. filter.ExcludeNumbers.Select(reader.FindRow).OfType<long>()];
        _dated = filter.PublishedFrom is not null || filter.PublishedTo is not null;
        _from = filter.PublishedFrom?.DayNumber ?? int.MinValue;
        _to = filter.PublishedTo?.DayNumber ?? int.MaxValue;
        _language = filter.Language is { } language ? ShortCodes.TwoLetters(language) : null;
    }

    /// <summary>The predicate of a filter, or null when every row passes.</summary>
    public static RowPredicate? Create(PatentFilter filter, IndexReader reader) => filter == PatentFilter.None ? null : new RowPredicate(filter, reader);

    /// <summary>A row passes only with one of these applicants; null when it may have any.</summary>
    public IReadOnlyCollection<int>? AnyApplicant => _anyApplicant;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Passes(Segment segment, int place)
    {
        ref readonly var header = ref segment.Header(place);
        return (_language is null || header.Language == _language)
            && (_offices is null || _offices.Contains(header.Office))
            && (!_dated || (header.Day != RowHeader.NoDay && header.Day >= _from && header.Day <= _to))
            && (_classified is not { } classified || classified == header.FieldCount > 0)
            && (_anyField is null || HasAnyField(segment.Fields(place), _anyField))
            && (_everyField is null || HasEveryField(segment.Fields(place), _everyField))
            && (_excludedClasses is null || !HasAnyClass(segment.Fields(place), _excludedClasses))
            && (_anyApplicant is null || HasAny(segment.Applicants(place), _anyApplicant))
            && (_excludedApplicants is null || !HasAny(segment.Applicants(place), _excludedApplicants))
            && (_excludedFamilies is null || !IsOf(segment, place, header.FamilyHash, _excludedFamilies))
            && (_excludedRows is null || !_excludedRows.Contains(SegmentLayout.RowId(segment.Extent.Id, place)));
    }

    private static bool[] Marks(int length, IEnumerable<int> codes)
    {
        var marks = new bool[length];
        foreach (var code in codes.Where(code => code >= 0))
        {
            marks[code] = true;
        }

        return marks;
    }

    private static HashSet<int> Organisations(IEnumerable<Organisation> organisations, IndexReader reader) =>
        [.. organisations.Select(organisation => reader.FindOrganisation(organisation.Key)).OfType<int>()];

    private static bool HasAnyField(ReadOnlySpan<ushort> fields, bool[] marks)
    {
        foreach (var field in fields)
        {
            if (marks[field])
            {
                return true;
            }
        }

        return false;
    }

    // A field that no code stands for is a negative number, which no document has.
    private static bool HasEveryField(ReadOnlySpan<ushort> fields, int[] wanted)
    {
        foreach (var field in wanted)
        {
            if (field < 0 || !fields.Contains((ushort)field))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasAnyClass(ReadOnlySpan<ushort> fields, bool[] marks)
    {
        foreach (var field in fields)
        {
            if (marks[ShortCodes.ClassOf(field)])
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAny(ReadOnlySpan<int> applicants, HashSet<int> wanted)
    {
        foreach (var applicant in applicants)
        {
            if (wanted.Contains(applicant))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOf(Segment segment, int place, ulong hash, Dictionary<ulong, byte[][]> families)
    {
        if (!families.TryGetValue(hash, out var ids))
        {
            return false;
        }

        var family = segment.Family(place);
        foreach (var id in ids)
        {
            if (family.SequenceEqual(id))
            {
                return true;
            }
        }

        return false;
    }
}
