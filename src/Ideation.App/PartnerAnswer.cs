using Ideation.Proposals;

namespace Ideation.App;

/// <summary>One partner candidate, as <c>partners --json</c> prints it.</summary>
internal sealed record PartnerAnswer(
    string Name,
    int FieldDocuments,
    int NearDocuments,
    int HomeDocuments,
    int? LatestYear,
    double Complement,
    IReadOnlyList<string> MissingTerms,
    string Statement,
    IReadOnlyList<QuoteAnswer> Evidence)
{
    public static PartnerAnswer From(ProposedPartner partner) => new(
        partner.Facts.Organisation.Name,
        partner.Facts.FieldDocuments,
        partner.Facts.NearDocuments,
        partner.Facts.HomeDocuments,
        partner.Facts.LatestYear,
        partner.Facts.Complement,
        partner.Facts.MissingTerms,
        partner.Statement.Text,
        [.. partner.Facts.Evidence.Select(evidence => new QuoteAnswer(evidence.Number.Value, evidence.Part.ToString().ToLowerInvariant(), evidence.Quote))]);
}
