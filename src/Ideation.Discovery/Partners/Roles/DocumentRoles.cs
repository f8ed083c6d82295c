using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Partners.Roles;

/// <summary>The role phrases of one document: of its title, of all of it, and of each of its quotable spans.</summary>
internal sealed class DocumentRoles(PatentDocument document)
{
    private IReadOnlyList<(Evidence Span, HashSet<string> Keys)>? _spans;
    private HashSet<string>? _keys;

    public PatentDocument Document => document;

    public IReadOnlyList<RolePhrase> Phrases { get; } = RolePhrases.Of(document);

    /// <summary>The keys of the phrases and of their last words.</summary>
    public HashSet<string> Keys => _keys ??= KeysOf(Phrases);

    public HashSet<string> TitleKeys { get; } = KeysOf(RolePhrases.Of(document.Title, document.Language));

    /// <summary>The title and the sentences of the abstract with the keys they hold; read when first quoted.</summary>
    public IReadOnlyList<(Evidence Span, HashSet<string> Keys)> Spans => _spans ??= [.. Quotable().Select(span => (span, KeysOf(RolePhrases.Of(span.Quote, document.Language))))];

    /// <summary>The span worth most, a sentence before the title; null when none is worth anything.</summary>
    public Evidence? BestSpan(Func<HashSet<string>, double> worth)
    {
        var best = Spans.Select(span => (span.Span, Worth: worth(span.Keys))).Where(span => span.Worth > 0).ToArray();
        return best.Length == 0 ? null : best.MaxBy(span => span.Worth).Span;
    }

    private IEnumerable<Evidence> Quotable()
    {
        foreach (var sentence in TextSpans.Split(document.Abstract, document.Language))
        {
            yield return new Evidence(document.Number, EvidencePart.Abstract, sentence);
        }

        if (document.Title.Length > 0)
        {
            yield return new Evidence(document.Number, EvidencePart.Title, document.Title);
        }
    }

    private static HashSet<string> KeysOf(IReadOnlyList<RolePhrase> phrases) => [.. phrases.SelectMany(phrase => phrase.HasKind ? [phrase.Key, phrase.Cue] : (string[])[phrase.Key])];
}
