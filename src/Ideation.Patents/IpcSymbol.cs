using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;

namespace Ideation.Patents;

/// <summary>A complete IPC or CPC symbol such as <c>A61K 31/20</c> (WIPO ST.8), or one known only down to its subclass.</summary>
public readonly partial record struct IpcSymbol : IComparable<IpcSymbol>, IParsable<IpcSymbol>
{
    private IpcSymbol(IpcSubclass subclass, string mainGroup, string subgroup)
    {
        Subclass = subclass;
        MainGroup = mainGroup;
        Subgroup = subgroup;
    }

    public IpcSubclass Subclass { get; }

    /// <summary>The digits before the slash, without leading zeros; empty when the symbol stops at the subclass.</summary>
    public string MainGroup { get; }

    /// <summary>The digits after the slash; empty when the symbol stops at the subclass.</summary>
    public string Subgroup { get; }

    /// <summary>True for the CPC-only parts of the scheme: section Y and main groups from 2000 on.</summary>
    public bool IsCpcOnly => Subclass.Section == 'Y' || (MainGroup?.Length == 4 && MainGroup[0] >= '2');

    public static IpcSymbol Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result)
            ? result
            : throw new FormatException($"'{s}' is not an IPC symbol; expected a subclass or a subclass with a group, such as A61K or A61K 31/20.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IpcSymbol result)
    {
        result = default;
        var match = Form().Match(s is null || Ascii.IsValid(s) ? s ?? "" : Folded(s));
        if (!match.Success || !IpcSubclass.TryParse(match.Groups["subclass"].Value, out var subclass))
        {
            return false;
        }

        var main = match.Groups["main"].Value.TrimStart('0');
        result = main.Length == 0 ? new IpcSymbol(subclass, "", "") : new IpcSymbol(subclass, main, match.Groups["sub"] is { Success: true } sub ? sub.Value : "00");
        return true;
    }

    public static bool TryParse([NotNullWhen(true)] string? s, out IpcSymbol result) => TryParse(s, null, out result);

    public int CompareTo(IpcSymbol other) => string.CompareOrdinal(ToString(), other.ToString());

    public override string ToString() => string.IsNullOrEmpty(MainGroup) ? Subclass.Value : $"{Subclass} {MainGroup}/{Subgroup}";

    // Full-width letters and digits; text that cannot be normalised (half a surrogate pair, U+FFFE) is no symbol either.
    private static string Folded(string s) => s.Any(c => char.IsSurrogate(c) || c == '\uFFFE') ? "" : s.Normalize(NormalizationForm.FormKC);

    // Offices write blanks between subclass, main group and slash (fixed-width gazette forms); text after the group (version, FI subdivision) is not part of the symbol.
    // A main group alone stands for its /00.
    [GeneratedRegex(@"^\s*(?<subclass>[A-HYa-hy][0-9]{2}[A-Za-z])\s*(?:(?<main>[0-9]{1,4})\s*(?:/\s*(?<sub>[0-9]{2,6})(?![0-9]).*)?)?$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Form();
}
