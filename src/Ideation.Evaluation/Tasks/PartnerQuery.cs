using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>A document filed by two organisations, one of which is asked for.</summary>
/// <param name="Corpus">Where it stands.</param>
/// <param name="Position">Its place there.</param>
/// <param name="Company">The organisation that asks.</param>
/// <param name="Hidden">The one to be found.</param>
/// <param name="Family">The places of the document, its family and those of identical abstract: what nobody may look at.</param>
/// <param name="Excluded">Those and the company's own documents, which show only whom it has met already.</param>
internal sealed record PartnerQuery(PartnerCorpus Corpus, int Position, Organisation Company, Organisation Hidden, IReadOnlySet<int> Family, IReadOnlySet<int> Excluded)
{
    public PatentDocument Document => Corpus.Documents.Documents[Position];

    public string Text => Corpus.Documents.Texts.Texts[Position];
}
