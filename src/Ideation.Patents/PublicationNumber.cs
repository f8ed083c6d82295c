using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ideation.Patents;

/// <summary>A publication number: office (WIPO ST.3), serial number, kind code (ST.16), such as <c>EP1000000A1</c> or <c>JP2010000001A</c>.</summary>
/// <remarks>Identifiers of no known office form (database keys, say) are kept as written and flagged by <see cref="IsRecognised"/>.</remarks>
public readonly partial record struct PublicationNumber : IComparable<PublicationNumber>, IParsable<PublicationNumber>
{
    private readonly string? _value;

    private PublicationNumber(string value, string office, string kind)
    {
        _value = value;
        Office = office;
        Kind = kind;
    }

    /// <summary>The canonical form: no blanks or separators, upper case.</summary>
    public string Value => _value ?? "";

    /// <summary>Two letters, or empty when the form is not recognised.</summary>
    public string Office { get; } = "";

    /// <summary>The kind code, or empty when none was given.</summary>
    public string Kind { get; } = "";

    public bool IsRecognised => !string.IsNullOrEmpty(Office);

    public static PublicationNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result)
            ? result
            : throw new FormatException($"'{s}' is not a publication number; expected an office code, digits and a kind code, such as EP1000000A1 or JP2010-000001A.");

    /// <summary>False only for text that cannot identify anything: empty, over 64 characters, or with control or invisible characters inside.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PublicationNumber result)
    {
        result = default;
        var trimmed = s.AsSpan().Trim();
        if (trimmed.IsEmpty || trimmed.Length > 64 || !IsText(trimmed))
        {
            return false;
        }

        var text = Ascii.IsValid(trimmed) ? trimmed.ToString() : Hyphens().Replace(trimmed.ToString().Normalize(NormalizationForm.FormKC), "-");
        if (TryParseJapanese(text, out result))
        {
            return true;
        }

        var compact = Separators().Replace(text, "").ToUpperInvariant();
        if (compact.Length == 0)
        {
            return false;
        }

        var match = OfficeForm().Match(compact);
        result = match.Success && PublishingOffices.Contains(match.Groups["office"].Value)
            ? new PublicationNumber(compact, match.Groups["office"].Value, match.Groups["kind"].Value)
            : new PublicationNumber(compact, "", "");
        return true;
    }

    public static bool TryParse([NotNullWhen(true)] string? s, out PublicationNumber result) => TryParse(s, null, out result);

    /// <summary>A number read back from a store that keeps canonical forms: what <see cref="Parse"/> gives for it, without its cost.</summary>
    public static PublicationNumber FromStored(string value)
    {
        var rest = value.AsSpan();
        if (rest.Length < 6 || !char.IsAsciiLetterUpper(rest[0]) || !char.IsAsciiLetterUpper(rest[1]))
        {
            return Parse(value, CultureInfo.InvariantCulture);
        }

        rest = rest[2..];
        rest = rest.StartsWith("WO") || rest.StartsWith("RE") || rest.StartsWith("PP") ? rest[2..] : rest[0] is 'H' or 'S' or 'P' or 'D' or 'T' ? rest[1..] : rest;
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        var kind = digits < 0 ? [] : rest[digits..];
        digits = digits < 0 ? rest.Length : digits;
        var isKind = kind is [] or [>= 'A' and <= 'Z'] or [>= 'A' and <= 'Z', >= '0' and <= '9'];
        return digits is >= 4 and <= 14 && isKind && PublishingOffices.Contains(value[..2]) ? new PublicationNumber(value, value[..2], kind.ToString()) : Parse(value, CultureInfo.InvariantCulture);
    }

    public int CompareTo(PublicationNumber other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    // Half a surrogate pair cannot be normalised; format characters (bidi, zero width) would make two numbers look like one.
    private static bool IsText(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format)
            {
                return false;
            }
        }

        return true;
    }

    // The Japanese office's own notation: 特開2024-077600 (A), 特表/再表, 特許7880185 (B), 実登3245234 (U), with imperial years before 2000 (特開平08-143465).
    private static bool TryParseJapanese(string text, out PublicationNumber result)
    {
        result = default;
        var match = JapaneseForm().Match(text);
        if (!match.Success)
        {
            return false;
        }

        var (prefix, kind) = match.Groups["type"].Value switch
        {
            "再表" or "再公表特許" => ("JPWO", "A1"),
            "国際公開" or "国際公開第" => ("WO", ""),
            "特許" or "特許第" => ("JP", "B"),
            "実登" or "実登第" => ("JP", "U"),
            "特公" => ("JP", "B2"),
            "実公" => ("JP", "Y2"),
            "実開" or "実全" => ("JP", "U"),
            _ => ("JP", "A"),
        };
        var era = match.Groups["era"].Value switch { "平" or "平成" or "H" => "H", "昭" or "昭和" or "S" => "S", _ => "" };
        var year = match.Groups["year"].Value;
        var serial = match.Groups["serial"].Value;
        var number = year.Length == 0
            ? serial
            : era + (era.Length > 0 ? year.PadLeft(2, '0') : year) + serial.PadLeft(6, '0');
        result = new PublicationNumber(string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}{kind}"), prefix[..2], kind);
        return true;
    }

    [GeneratedRegex(@"[\s\-./,_]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    // The hyphens, dashes and minus signs that word processors put for '-', and the Japanese long-vowel mark where it stands between digits.
    [GeneratedRegex(@"[\u2010-\u2015\u2212]|(?<=[0-9])ー(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Hyphens();

    // Two letters that are an office code, optionally an imperial era or a document series letter, digits, kind code; Indian numbers name the office branch before the year.
    [GeneratedRegex(@"^(?<office>[A-Z]{2})(?:(?:WO|[HSPDT]|RE|PP)?[0-9]{3,14}(?<kind>[A-Z][0-9]?)?|(?<=IN)[0-9]{1,5}(?:CHE|CHENP|DEL|DELNP|DEN|KOL|KOLNP|MUM|MUMNP|MU|MUN|KO|CH|CHN)[0-9]{4}(?<kind>[A-Z][0-9]?)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfficeForm();

    [GeneratedRegex(@"^(?<type>特開|特表|再表|再公表特許|国際公開第|国際公開|特許第|特許|実登第|実登|特公|実公|実開|実全)\s*(?:WO)?(?<era>平成|昭和|平|昭|[HS](?=[0-9]))?\s*(?:(?<year>[0-9]{1,4})\s*[-/]\s*)?(?<serial>[0-9]{1,7})\s*号?(?:公報)?$", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseForm();
}
