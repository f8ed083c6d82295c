namespace Ideation.Discovery.Partners.Roles;

/// <summary>In how many documents near the use, and in how many at home, each role phrase stands.</summary>
internal sealed class RoleCounts
{
    // A phrase names a thing where a single word often only names a kind of thing.
    private const double WordBonus = 0.5;

    // What names no role by itself tells less about which role it belongs to.
    private const double OwnThing = 0.5;

    private readonly Dictionary<string, int> _near = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _home = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RolePhrase> _phrases = new(StringComparer.Ordinal);
    private readonly int _nearDocuments;
    private readonly int _homeDocuments;

    public RoleCounts(IEnumerable<DocumentRoles> near, IEnumerable<DocumentRoles> home)
    {
        foreach (var document in near)
        {
            _nearDocuments++;
            foreach (var phrase in document.Phrases)
            {
                _phrases.TryAdd(phrase.Key, phrase);
                if (phrase.HasKind)
                {
                    _phrases.TryAdd(phrase.Cue, phrase.ToKind());
                }
            }

            foreach (var key in document.Keys)
            {
                _near[key] = _near.GetValueOrDefault(key) + 1;
            }
        }

        foreach (var document in home)
        {
            _homeDocuments++;
            foreach (var key in document.Keys)
            {
                _home[key] = _home.GetValueOrDefault(key) + 1;
            }
        }
    }

    /// <summary>Those of the documents near the use.</summary>
    public IReadOnlyCollection<RolePhrase> Phrases => _phrases.Values;

    public int Near(RolePhrase phrase) => _near.GetValueOrDefault(phrase.Key);

    /// <summary>How telling a phrase is: common near the use and rare at home, where a phrase that home knows as well is not missing.</summary>
    public double Telling(RolePhrase phrase)
    {
        var near = Near(phrase) / (double)Math.Max(1, _nearDocuments);
        var home = _home.GetValueOrDefault(phrase.Key) / (double)Math.Max(1, _homeDocuments);
        return near * Math.Log((near + 0.01) / (home + 0.01)) * (1 + (WordBonus * (phrase.Words - 1))) * (phrase.Cue.Length > 0 ? 1 : OwnThing);
    }

    /// <summary>How a phrase is best shown: a kind of thing by the commonest thing of that kind, where several documents name it.</summary>
    public string Shown(RolePhrase phrase, int fewest)
    {
        var things = _phrases.Values.Where(other => other.Cue == phrase.Key && other.HasKind && Near(other) >= fewest).ToArray();
        return things.Length == 0 ? phrase.Form : things.OrderByDescending(Near).ThenBy(other => other.Key, StringComparer.Ordinal).First().Form;
    }

    /// <summary>Of all mentions of a role near the use that name it by its last word, the share that fulfils the condition; in [0,1].</summary>
    public double Share(Role role, Func<RolePhrase, bool> condition)
    {
        var (all, fulfilling) = (0, 0);
        foreach (var phrase in _phrases.Values.Where(phrase => phrase.Role == role && phrase.Cue.Length > 0 && !phrase.HasKind))
        {
            all += Near(phrase);
            fulfilling += condition(phrase) ? Near(phrase) : 0;
        }

        return all > 0 ? (double)fulfilling / all : 0;
    }
}
