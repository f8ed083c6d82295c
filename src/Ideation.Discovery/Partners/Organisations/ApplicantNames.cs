using Ideation.Patents;

namespace Ideation.Discovery.Partners.Organisations;

/// <summary>The organisations among a document's applicants. An index may hold documents that were taken in before joined names were cut, so they are cut here, too; names that stand alone stay whole.</summary>
public static class ApplicantNames
{
    /// <summary>Each organisation once, in order; days that slipped in and empty names are left out, persons stay.</summary>
    public static IReadOnlyList<Organisation> Of(PatentDocument document) =>
        [.. document.Applicants.SelectMany(JoinedNames.Cut).Select(Organisation.FromApplicant).Where(organisation => organisation.Key.Length > 0 && !PersonNames.IsDate(organisation)).Distinct()];
}
