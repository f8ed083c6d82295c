using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>A document filed by two organisations and one of its fields: whom could the one draft for a use there?</summary>
/// <param name="Pair">The document, the organisation that asks and the one to be found.</param>
/// <param name="Field">The field.</param>
internal sealed record TeamQuery(PartnerQuery Pair, IpcSubclass Field);
