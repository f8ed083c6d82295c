using Ideation.Discovery.Partners.Roles;
using Ideation.Patents;

namespace Ideation.Discovery.Partners;

/// <summary>An organisation with documents in the target field near the use, before its standing at home is known.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Documents">Its retrieved documents in the field, closest first.</param>
/// <param name="NearDocuments">How many of them are among the nearest of the field; those come first.</param>
/// <param name="LatestYear">Year of the latest of them.</param>
/// <param name="Complement">Share of what is missing that its near documents name.</param>
/// <param name="Region">Where it is, as its latest document that says so has it; empty where none does.</param>
/// <param name="Fits">What its near documents show for each open role, strongest first; empty until the organisation is shortlisted.</param>
/// <param name="Strength">Complement, closeness, activity and recency together.</param>
internal sealed record FieldApplicant(
    Organisation Organisation, IReadOnlyList<PatentDocument> Documents, int NearDocuments, int? LatestYear, double Complement, string Region, IReadOnlyList<RoleFit> Fits, double Strength)
{
    /// <summary>Those that show what it could do for the use; others of the field say nothing of it.</summary>
    public IReadOnlyList<PatentDocument> Near => [.. Documents.Take(NearDocuments)];
}
