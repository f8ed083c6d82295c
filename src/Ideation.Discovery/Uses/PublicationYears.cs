using Ideation.Discovery.Landscape;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>When the documents around a technology were published, which is what a field's own years are compared with.</summary>
internal sealed class PublicationYears
{
    private readonly LandscapeOptions _options = new();
    private readonly Dictionary<int, int> _years;
    private readonly int? _last;

    public PublicationYears(IEnumerable<PatentDocument> documents)
    {
        _years = documents.Select(Of).OfType<int>().CountBy(year => year).ToDictionary();

        // A trickle of later documents says nothing about growth.
        _last = _years.Count == 0 ? null : _years.Where(year => year.Value * 10 >= _years.Values.Max()).Max(year => year.Key);
    }

    public static int? Of(PatentDocument document) => document.PublicationDate?.Year;

    public UseActivity Judge(IReadOnlyCollection<PatentDocument> inField, int combining)
    {
        var organisations = inField.SelectMany(document => document.Applicants).Select(Organisation.FromApplicant).Distinct().Count();
        if (_last is not { } last)
        {
            return new UseActivity(inField.Count, organisations, combining, null, null, 0, 0, CrowdingTrend.TooFew);
        }

        var recent = (First: last - _options.CrowdingWindow + 1, Last: last);
        var earlier = (First: recent.First - _options.CrowdingWindow, Last: recent.First - 1);
        var years = inField.Select(Of).OfType<int>().ToArray();
        var (before, now) = (years.Count(year => year >= earlier.First && year <= earlier.Last), years.Count(year => year >= recent.First && year <= recent.Last));
        return new UseActivity(inField.Count, organisations, combining, earlier, recent, before, now, Crowding.Judge(before, now, Around(earlier), Around(recent), _options));
    }

    private int Around((int First, int Last) years) => Enumerable.Range(years.First, years.Last - years.First + 1).Sum(year => _years.GetValueOrDefault(year));
}
