using Ideation.Patents;

namespace Ideation.Discovery.Reading;

/// <summary>How telling a term is: rare among the retrieved documents, and more so when the core technology's own text has it.</summary>
internal sealed class TermWeights
{
    private const double OwnTermBonus = 1.5;

    private readonly Dictionary<string, int> _documents = new(StringComparer.Ordinal);
    private readonly List<HashSet<string>> _retrieved = [];
    private readonly HashSet<string> _own;
    private readonly DocumentTerms _terms;
    private readonly int _count;
    private double[]? _shared;

    /// <param name="retrieved">What was found around the text.</param>
    /// <param name="own">The keys of the text's terms.</param>
    /// <param name="terms">Documents read before, for several searches around one text.</param>
    public TermWeights(IReadOnlyList<PatentDocument> retrieved, HashSet<string> own, DocumentTerms? terms = null)
    {
        _own = own;
        _terms = terms ?? new DocumentTerms();
        _terms.Read(retrieved);
        foreach (var document in retrieved)
        {
            _count++;
            var keys = _terms.KeysOf(document);
            _retrieved.Add(keys);
            foreach (var key in keys)
            {
                _documents[key] = _documents.GetValueOrDefault(key) + 1;
            }
        }
    }

    /// <summary>For each retrieved document, in order, how much it shares of the text's words; see <see cref="SharedWords"/>.</summary>
    public IReadOnlyList<double> Shared => _shared ??= SharedWords.Measure(_own, _retrieved);

    /// <summary>Reads documents that are asked for soon all at once.</summary>
    public void Read(IEnumerable<PatentDocument> documents) => _terms.Read(documents);

    public bool IsKnown(string key) => _documents.ContainsKey(key);

    /// <summary>Whether a document holds a term; one that was not among the retrieved is read now.</summary>
    public bool Holds(PatentDocument document, string key) => _terms.KeysOf(document).Contains(key);

    /// <summary>Which of the core technology's terms a document holds.</summary>
    public OwnTerms OwnTerms(PatentDocument document) => Reading.OwnTerms.Of([.. _terms.KeysOf(document).Where(_own.Contains)], document.Language);

    /// <summary>What a term of a single retrieved document weighs.</summary>
    public double OfSingle => Math.Log(_count + 1.0);

    /// <summary>How rare a term is among the retrieved documents, as a share of what a single one of them has.</summary>
    public double Rarity(Term term) => LogRarity(term) / OfSingle;

    public double Of(Term term)
    {
        var length = term.Words > 1 || term.Key.Length > 4 ? 1 + (0.15 * (term.Words - 1)) : 0.8;
        return Math.Max(0.05, LogRarity(term)) * length * (_own.Contains(term.Key) ? OwnTermBonus : 1);
    }

    private double LogRarity(Term term) => Math.Log((_count + 1.0) / (_documents.GetValueOrDefault(term.Key) + 0.5));
}
