using System.Text;
using Ideation.Patents;

namespace Ideation.PatentIndex.Embedded;

/// <summary>Reads the fields, applicants and year of every row from the segments' lists, without touching the documents.</summary>
internal static class ClassificationScan
{
    public static IEnumerable<ClassifiedPatent> Read(IndexSnapshot snapshot, IReadOnlyDictionary<int, Organisation> organisations)
    {
        foreach (var segment in snapshot.Segments)
        {
            for (var place = 0; place < segment.Extent.Rows; place++)
            {
                if (!segment.IsDead(place))
                {
                    yield return Read(segment, place, organisations);
                }
            }
        }
    }

    private static ClassifiedPatent Read(Segment segment, int place, IReadOnlyDictionary<int, Organisation> organisations)
    {
        var fields = segment.Fields(place);
        var subclasses = fields.Length == 0 ? [] : new IpcSubclass[fields.Length];
        for (var i = 0; i < subclasses.Length; i++)
        {
            subclasses[i] = ShortCodes.Field(fields[i]);
        }

        var ids = segment.Applicants(place);
        var applicants = ids.Length == 0 ? [] : new Organisation[ids.Length];
        for (var i = 0; i < applicants.Length; i++)
        {
            applicants[i] = organisations[ids[i]];
        }

        var header = segment.Header(place);
        var day = header.Day;
        return new ClassifiedPatent(
            PublicationNumber.FromStored(segment.Number(place)),
            Encoding.UTF8.GetString(segment.Family(place)),
            subclasses,
            applicants,
            day == RowHeader.NoDay ? null : DateOnly.FromDayNumber(day).Year)
        {
            Language = ShortCodes.Language(header.Language),
        };
    }
}
