using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Strength;

/// <summary>Something that could be asked about.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Subject">The term, temperature or field symbol.</param>
/// <param name="Documents">The documents around the technology that speak of it, closest first.</param>
/// <param name="Example">Where one does.</param>
internal sealed record QuestionCandidate(QuestionKind Kind, string Subject, IReadOnlyList<PatentDocument> Documents, Evidence? Example)
{
    public IReadOnlySet<PublicationNumber> Numbers { get; } = Documents.Select(document => document.Number).ToHashSet();
}
