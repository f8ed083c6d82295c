using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Partners.Roles;

/// <summary>What the company's own text names of each role.</summary>
internal sealed class OwnRoles
{
    private const int MostShown = 5;

    private readonly IReadOnlyList<RolePhrase> _phrases;
    private readonly HashSet<string> _keys;
    private readonly HashSet<string> _cues;
    private readonly HashSet<string> _terms;

    public OwnRoles(CoreTechnology technology)
    {
        _phrases = [.. RolePhrases.Of(technology.Text, technology.Language).Where(phrase => phrase.Cue.Length > 0)];
        _keys = [.. _phrases.Select(phrase => phrase.Key)];
        _cues = [.. _phrases.Select(phrase => phrase.Cue)];
        _terms = Terms.KeysOf(technology.Text, technology.Language);
    }

    /// <summary>True when the text has the phrase, or names the same kind of thing by the same last word.</summary>
    public bool Names(RolePhrase phrase) => _keys.Contains(phrase.Key) || _terms.Contains(phrase.Key) || (phrase.Cue.Length > 0 && _cues.Contains(phrase.Cue));

    public IReadOnlyList<string> Of(Role role) => [.. _phrases.Where(phrase => phrase.Role == role).Select(phrase => phrase.Form).Take(MostShown)];
}
