using System.Text;
using System.Text.RegularExpressions;

namespace Ideation.Patents;

/// <summary>An applicant after name harmonisation: width and case folded, punctuation and legal forms taken off.</summary>
public readonly partial record struct Organisation
{
    private readonly string? _key;

    private Organisation(string key, string name)
    {
        _key = key;
        Name = name;
    }

    /// <summary>What two spellings of the same organisation share.</summary>
    public string Key => _key ?? "";

    /// <summary>The spelling it was made from, for display.</summary>
    public string Name { get; }

    /// <summary>An organisation read back from a store that keeps key and spelling.</summary>
    public static Organisation FromStored(string key, string name) => new(key, name);

    public static Organisation FromApplicant(string applicant)
    {
        var name = Blanks().Replace(WholeCharacters(applicant).Normalize(NormalizationForm.FormKC), " ").Trim();
        var key = JapaneseForms().Replace(WithoutAccents(name).ToUpperInvariant(), "");
        key = LeadingForms().Replace(And().Replace(Article().Replace(Punctuation().Replace(key, " "), ""), "&").Trim(), "");
        for (var shorter = LegalForms().Replace(key, "").Trim(); shorter.Length > 0 && shorter != key; shorter = LegalForms().Replace(key, "").Trim())
        {
            key = shorter;
        }

        key = Initials().Replace(ShortPair().Replace(Blanks().Replace(TrailingAnd().Replace(key, ""), " ").Trim(), "&"), "");
        return new Organisation(key.Length > 0 ? key : name.ToUpperInvariant(), name);
    }

    public bool Equals(Organisation other) => Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Name;

    // Half a surrogate pair and U+FFFE cannot be normalised.
    private static string WholeCharacters(string text) =>
        (text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes()) : text).Replace('\uFFFE', '\uFFFD');

    // Latin accents only: the voicing marks of kana tell words apart.
    private static string WithoutAccents(string text) =>
        Ascii.IsValid(text) ? text : Accents().Replace(text.Normalize(NormalizationForm.FormD), "").Normalize(NormalizationForm.FormC);

    [GeneratedRegex(@"[\u0300-\u036F]", RegexOptions.CultureInvariant)]
    private static partial Regex Accents();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\bAND\b", RegexOptions.CultureInvariant)]
    private static partial Regex And();

    // What is left of "and Company".
    [GeneratedRegex(@"\s+&\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TrailingAnd();

    // A & M, AT & T: where both sides are this short the blanks come and go.
    [GeneratedRegex(@"(?<=\b\w{1,2}) & (?=\w{1,2}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex ShortPair();

    [GeneratedRegex(@"(?<=\b[A-Z]) (?=[A-Z]\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    // Whose board, whose secretary: an article tells nothing apart.
    [GeneratedRegex(@"\s+THE(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?:THE|KABUSHIKI KAISHA|KABUSHIKIKAISHA|KK|K K)\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingForms();

    [GeneratedRegex(@"株式会社|有限会社|合同会社|合資会社|合名会社|国立大学法人|公立大学法人|学校法人|独立行政法人|国立研究開発法人|一般社団法人|一般財団法人|公益財団法人|\(株\)|\(有\)|㈱|㈲", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseForms();

    [GeneratedRegex(@"[\p{P}\p{S}-[&]]+", RegexOptions.CultureInvariant)]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"\s+(INCORPORATED|INC|CORPORATION|CORP|COMPANY|CO|LIMITED|LTD|LLC|L L C|LP|PLC|GMBH|MBH|AG|KG|KGAA|& CO|SA|S A|SAS|SARL|S A R L|SRL|S R L|SPA|S P A|BV|B V|NV|N V|AB|OY|OYJ|AS|A S|APS|KK|K K|KABUSHIKI KAISHA|PTY|PTE|SE|LTDA|LIMITADA|AKTIENGESELLSCHAFT|AKTIEBOLAG|AKTIESELSKAB|SOCIETE ANONYME|NAAMLOZE VENNOOTSCHAP|SOCIETA PER AZIONI|THE)$", RegexOptions.CultureInvariant)]
    private static partial Regex LegalForms();
}
