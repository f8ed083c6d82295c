using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Matching;

/// <summary>What Japanese terms are called in English, so that a text of each language can have terms in common.</summary>
public sealed class TermBridge
{
    private readonly Dictionary<string, HashSet<string>> _english = new(StringComparer.Ordinal);

    /// <param name="pairs">Japanese and English terms.</param>
    public TermBridge(IEnumerable<(string Japanese, string English)> pairs)
    {
        foreach (var (japanese, english) in pairs)
        {
            // The longest run of content words is the term itself; where stop words cut it, a part could mean anything.
            var terms = EnglishTerms.Read(english).ToArray();
            if (terms.Length > 0 && terms.MaxBy(term => term.Words) is var whole && whole.Form.Length == english.Trim().Length && JapaneseTerms.Read(japanese).Select(term => term.Key).MaxBy(key => key.Length) is { } key && key.Length == japanese.Trim().Length)
            {
                (_english.TryGetValue(key, out var known) ? known : _english[key] = new HashSet<string>(StringComparer.Ordinal)).Add(whole.Key);
            }
        }
    }

    public static TermBridge Empty { get; } = new([]);

    public int Terms => _english.Count;

    /// <summary>The keys of the English terms that a Japanese one may mean; none where it is not in the list.</summary>
    internal IReadOnlyCollection<string> English(string japaneseKey) => _english.TryGetValue(japaneseKey, out var keys) ? keys : [];
}
