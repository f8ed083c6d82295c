using Ideation.Patents;

namespace Ideation.Discovery.Reading;

/// <summary>The keys of documents' terms, each document read once however many searches found it.</summary>
internal sealed class DocumentTerms
{
    private readonly Dictionary<PublicationNumber, HashSet<string>> _keys = [];

    public HashSet<string> KeysOf(PatentDocument document)
    {
        if (!_keys.TryGetValue(document.Number, out var keys))
        {
            keys = _keys[document.Number] = Terms.KeysOf(document.Title + "\n" + document.Abstract, document.Language);
        }

        return keys;
    }
}
