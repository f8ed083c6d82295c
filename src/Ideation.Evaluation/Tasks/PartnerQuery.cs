using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>A document filed by two organisations, one of which is asked for.</summary>
/// <param name="Corpus">Where it stands.</param>
/// <param name="Position">Its place there.</param>
/// <param name="Company">The organisation that asks.</param>
/// <param name="Hidden">The one to be found.</param>
/// <param name="Excluded">Places that are never looked at: the document, its family and those of identical abstract.</param>
internal sealed record PartnerQuery(PartnerCorpus Corpus, int Position, Organisation Company, Organisation Hidden, IReadOnlySet<int> Excluded)
{
    public PatentDocument Document => Corpus.Documents.Documents[Position];

    public string Text => Corpus.Documents.Texts.Texts[Position];
}
