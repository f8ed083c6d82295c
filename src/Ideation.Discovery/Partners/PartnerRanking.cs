using Ideation.Discovery.Partners.Organisations;
using Ideation.Discovery.Partners.Roles;
using Ideation.Patents;

namespace Ideation.Discovery.Partners;

/// <summary>The ranking behind the partner candidates for documents that were retrieved already; what an index would have to be asked (the standing at home) is left out.</summary>
public sealed class PartnerRanking(PartnerOptions options)
{
    private readonly RoleReading _reading = new();

    /// <summary>The organisations of the field near the use, best first, then the others of the field; the technology's owner is left out.</summary>
    /// <param name="technology">What the company is good at.</param>
    /// <param name="inField">The field's documents, closest to the technology first.</param>
    /// <param name="home">Documents that show what the company already works on.</param>
    public IReadOnlyList<Organisation> Rank(CoreTechnology technology, IReadOnlyList<Neighbour> inField, IReadOnlyList<PatentDocument> home)
    {
        var near = options.Near(inField).Select(neighbour => neighbour.Document);
        var roles = new RoleModel(new OwnRoles(technology), [.. near], home, _reading, options);
        var ranked = new FieldApplicants(roles, options).Rank(technology, inField, FieldApplicants.Region(technology, inField), int.MaxValue).Select(applicant => applicant.Organisation);
        return [.. ranked.Concat(inField.SelectMany(neighbour => ApplicantNames.Of(neighbour.Document))).Where(organisation => organisation != technology.Owner).Distinct()];
    }
}
