using Ideation.Patents;

namespace Ideation.Discovery.Reading;

/// <summary>The keys of documents' terms, each document read once however many searches found it.</summary>
internal sealed class DocumentTerms
{
    private readonly Dictionary<PublicationNumber, HashSet<string>> _keys = [];

    /// <summary>All terms of documents, as they write them; only their keys are kept.</summary>
    public IReadOnlyList<Term> Of(IEnumerable<PatentDocument> documents)
    {
        var all = documents.ToArray();
        var read = OnAllCores.Map(all, document => Terms.Of(Text(document), document.Language));
        for (var i = 0; i < all.Length; i++)
        {
            _keys[all[i].Number] = read[i].Select(term => term.Key).ToHashSet(StringComparer.Ordinal);
        }

        return [.. read.SelectMany(terms => terms)];
    }

    /// <summary>Reads those that were not read before on all cores.</summary>
    public void Read(IEnumerable<PatentDocument> documents)
    {
        var unread = documents.Where(document => !_keys.ContainsKey(document.Number)).DistinctBy(document => document.Number).ToArray();
        var keys = OnAllCores.Map(unread, document => Terms.KeysOf(Text(document), document.Language));
        for (var i = 0; i < unread.Length; i++)
        {
            _keys[unread[i].Number] = keys[i];
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
