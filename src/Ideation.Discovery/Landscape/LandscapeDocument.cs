using Ideation.Discovery.Partners.Organisations;
using Ideation.Patents;

namespace Ideation.Discovery.Landscape;

/// <summary>One family of a landscape.</summary>
/// <param name="Document">The member shown for it: the nearest, or the first by number.</param>
/// <param name="Family">What its members share.</param>
/// <param name="Numbers">Its members in the landscape.</param>
/// <param name="FilingYear">Earliest year among the members: of filing where known, else of priority, else of publication.</param>
/// <param name="PublicationYear">Earliest year of publication.</param>
/// <param name="Fields">Rows of the field table that any member belongs to.</param>
/// <param name="Organisations">Applicants of any member.</param>
/// <param name="Similarity">Cosine to the nearest query; null where there was none.</param>
public sealed record LandscapeDocument(
    PatentDocument Document,
    string Family,
    IReadOnlyList<PublicationNumber> Numbers,
    int? FilingYear,
    int? PublicationYear,
    IReadOnlyList<LandscapeField> Fields,
    IReadOnlyList<Organisation> Organisations,
    double? Similarity)
{
    internal static LandscapeDocument From(IReadOnlyList<(PatentDocument Document, double? Similarity)> members, FieldTable table)
    {
        var documents = members.Select(member => member.Document).ToArray();
        return new LandscapeDocument(
            documents[0],
            documents[0].Family,
            [.. documents.Select(document => document.Number).Distinct().Order()],
            documents.Min(document => document.AgeDate?.Year),
            documents.Min(document => document.PublicationDate?.Year),
            table.RowsOf(documents.SelectMany(document => document.Fields).Distinct()),
            [.. documents.SelectMany(ApplicantNames.Of).Distinct()],
            members.Max(member => member.Similarity));
    }
}
