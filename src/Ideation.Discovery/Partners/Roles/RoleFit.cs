using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Partners.Roles;

/// <summary>What an organisation's documents show for one role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Share">In [0,1]: share of the weight of what is missing for the role that its documents name, a phrase in a title counting in full and one in an abstract half.</param>
/// <param name="Documents">Its documents in the field that name some of it.</param>
/// <param name="Phrases">What they name, most telling first, as written there.</param>
/// <param name="Evidence">The sentence or title that names most of it.</param>
public sealed record RoleFit(Role Role, double Share, int Documents, IReadOnlyList<string> Phrases, Evidence Evidence);
