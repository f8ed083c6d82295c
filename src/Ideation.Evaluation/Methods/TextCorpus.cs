using Ideation.Discovery.Ranking;
using Ideation.Patents;

namespace Ideation.Evaluation.Methods;

/// <summary>Texts that are searched, with the tables over them that several methods and tasks share; each is built when first asked for.</summary>
/// <param name="texts">The texts, by position.</param>
/// <param name="seed">Of the LSA projection.</param>
public sealed class TextCorpus(IReadOnlyList<string> texts, int seed)
{
    private readonly Lazy<TermTable> _words = new(() => TermTable.Build(texts, Terms.Of));
    private readonly Lazy<TermTable> _shared = new(() => TermTable.Build(texts, text => RankingTexts.Words(text, TextLanguage.Detect(text)), fewestTexts: 1, largestShare: 1));
    private readonly Lock _building = new();
    private Postings? _bm25;
    private LsaSpace? _lsa;

    public IReadOnlyList<string> Texts => texts;

    internal TermTable Words => _words.Value;

    /// <summary>The terms that the product counts as shared words; all of them, because a text's length counts too.</summary>
    internal TermTable SharedWords => _shared.Value;

    internal Postings Bm25()
    {
        lock (_building)
        {
            return _bm25 ??= Bm25Similarity.Weigh(Words);
        }
    }

    internal LsaSpace Lsa(CancellationToken cancellationToken)
    {
        lock (_building)
        {
            return _lsa ??= LsaSpace.Fit(Words, seed, cancellationToken);
        }
    }
}
