using Ideation.Discovery.Landscape;
using Ideation.Discovery.Partners.Organisations;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>When the documents around a technology were published, which is what a field's own years are compared with.</summary>
internal sealed class PublicationYears
{
    private readonly LandscapeOptions _options = new();
    private readonly YearCounts _years = new();

    public PublicationYears(IEnumerable<PatentDocument> documents)
    {
        foreach (var year in documents.Select(Of).OfType<int>())
        {
            _years.Add(year);
        }
    }

    public static int? Of(PatentDocument document) => document.PublicationDate?.Year;

    public UseActivity Judge(IReadOnlyCollection<PatentDocument> inField, int combining)
    {
        var organisations = inField.SelectMany(ApplicantNames.Of).Distinct().Count();
        if (_years.LastFullYear is not { } last)
        {
            return new UseActivity(inField.Count, organisations, combining, null, null, 0, 0, CrowdingTrend.TooFew);
        }

        var (earlier, recent) = YearCounts.Windows(last, _options.CrowdingWindow);
        var years = inField.Select(Of).OfType<int>().ToArray();
        var (before, now) = (years.Count(year => year >= earlier.First && year <= earlier.Last), years.Count(year => year >= recent.First && year <= recent.Last));
        return new UseActivity(inField.Count, organisations, combining, earlier, recent, before, now, Crowding.Judge(before, now, _years.Between(earlier), _years.Between(recent), _options));
    }
}
