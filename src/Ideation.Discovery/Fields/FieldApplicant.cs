using Ideation.Discovery.Partners;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Fields;

/// <summary>An organisation with documents in the target field near the use, before its standing at home is known.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Documents">Its retrieved documents in the field, closest first.</param>
/// <param name="NearDocuments">How many of them are among the nearest of the field.</param>
/// <param name="LatestYear">Year of the latest of them.</param>
/// <param name="Complement">Share of the missing terms' weight they cover.</param>
/// <param name="MissingTerms">The missing terms they cover, most telling first.</param>
/// <param name="Strength">Complement, closeness and recency together.</param>
internal sealed record FieldApplicant(
    Organisation Organisation, IReadOnlyList<Neighbour> Documents, int NearDocuments, int? LatestYear, double Complement, IReadOnlyList<Term> MissingTerms, double Strength);
