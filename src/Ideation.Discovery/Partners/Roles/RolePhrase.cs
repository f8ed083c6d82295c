namespace Ideation.Discovery.Partners.Roles;

/// <summary>A noun phrase of a text that speaks of a role.</summary>
/// <param name="Role">The role its last word stands for.</param>
/// <param name="Key">What inflected forms share.</param>
/// <param name="Cue">The key of its last word, which names the role, or the phrase's own where that word is too general; empty where the phrase is only the field's own and names none.</param>
/// <param name="Form">As written.</param>
/// <param name="Words">How many words; in Japanese how many characters beyond the cue, at most three.</param>
internal readonly record struct RolePhrase(Role Role, string Key, string Cue, string Form, int Words)
{
    /// <summary>The last word alone: what phrases with different words before it have in common.</summary>
    public RolePhrase ToKind() => this with { Key = Cue, Form = Form[KindStart()..], Words = 1 };

    public bool HasKind => Cue.Length > 0 && Cue != Key;

    // The cue stands in the singular and the form may not, so its words are counted from the end.
    private int KindStart()
    {
        if (!char.IsAsciiLetter(Cue[0]))
        {
            return Math.Max(0, Form.Length - Cue.Length);
        }

        var blank = Form.Length;
        for (var words = Cue.Count(c => c == ' ') + 1; words > 0 && blank > 0; words--)
        {
            blank = Form.LastIndexOfAny([' ', '-'], blank - 1);
        }

        return blank + 1;
    }
}
