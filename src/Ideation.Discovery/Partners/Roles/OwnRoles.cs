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

    private readonly bool _isAcross;

    public OwnRoles(CoreTechnology technology)
        : this(technology, Terms.KeysOf(technology.Text, technology.Language), isAcross: false)
    {
    }

    public OwnRoles(TechnologyReading reading)
        : this(reading.Technology, reading.TermKeys, reading.IsAcross)
    {
    }

    private OwnRoles(CoreTechnology technology, HashSet<string> terms, bool isAcross)
    {
        _phrases = [.. RolePhrases.Of(technology.Text, technology.Language).Where(phrase => phrase.Cue.Length > 0)];
        _keys = [.. _phrases.Select(phrase => phrase.Key)];
        _cues = [.. _phrases.Select(phrase => phrase.Cue)];
        _terms = terms;
        _isAcross = isAcross;
    }

    /// <summary>True when the text has the phrase, or names the same kind of thing by the same last word; where documents are of another language, by a word that means it.</summary>
    public bool Names(RolePhrase phrase) =>
        _keys.Contains(phrase.Key) || _terms.Contains(phrase.Key) || (phrase.Cue.Length > 0 && (_cues.Contains(phrase.Cue) || (_isAcross && _terms.Contains(phrase.Cue))));

    public IReadOnlyList<string> Of(Role role) => [.. _phrases.Where(phrase => phrase.Role == role).Select(phrase => phrase.Form).Take(MostShown)];
}
