using Ideation.Patents;

namespace Ideation.Discovery.Reading;

/// <summary>The keys of documents' terms, each document read once however many searches found it.</summary>
internal sealed class DocumentTerms
{
    private readonly Dictionary<PublicationNumber, HashSet<string>> _keys = [];

    /// <summary>All terms of documents, as they write them; only their keys are kept.</summary>
    public IReadOnlyList<Term> Of(IEnumerable<PatentDocument> documents)
    {
        var read = documents.AsParallel().AsOrdered().Select(document => (document.Number, Terms: Terms.Of(Text(document), document.Language))).ToArray();
        foreach (var (number, terms) in read)
        {
            _keys[number] = terms.Select(term => term.Key).ToHashSet(StringComparer.Ordinal);
        }

        return [.. read.SelectMany(document => document.Terms)];
    }

    /// <summary>Reads those that were not read before on all cores.</summary>
    public void Read(IEnumerable<PatentDocument> documents)
    {
        var unread = documents.Where(document => !_keys.ContainsKey(document.Number)).DistinctBy(document => document.Number);
        foreach (var (number, keys) in unread.ToArray().AsParallel().Select(document => (document.Number, Terms.KeysOf(Text(document), document.Language))).ToArray())
        {
            _keys[number] = keys;
        }
    }

    public HashSet<string> KeysOf(PatentDocument document)
    {
        if (!_keys.TryGetValue(document.Number, out var keys))
        {
            keys = _keys[document.Number] = Terms.KeysOf(Text(document), document.Language);
        }

        return keys;
    }

    private static string Text(PatentDocument document) => document.Title + "\n" + document.Abstract;
}
