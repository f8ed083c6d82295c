using Ideation.Patents;

namespace Ideation.Discovery.Reading;

/// <summary>The keys of documents' terms, each document read once however many searches found it.</summary>
internal sealed class DocumentTerms
{
    private readonly Dictionary<PublicationNumber, HashSet<string>> _keys = [];

    /// <summary>All terms of a document, as it writes them; only their keys are kept.</summary>
    public IReadOnlyList<Term> Of(PatentDocument document)
    {
        var terms = Terms.Of(Text(document), document.Language);
        _keys[document.Number] = terms.Select(term => term.Key).ToHashSet(StringComparer.Ordinal);
        return terms;
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
