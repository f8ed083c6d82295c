using System.Diagnostics.CodeAnalysis;
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
        var match = Form().Match(s ?? "");
        if (!match.Success || !IpcSubclass.TryParse(match.Groups["subclass"].Value, out var subclass))
        {
            return false;
        }

        result = new IpcSymbol(subclass, match.Groups["main"].Value.TrimStart('0'), match.Groups["sub"].Value);
        return true;
    }

    public static bool TryParse([NotNullWhen(true)] string? s, out IpcSymbol result) => TryParse(s, null, out result);

    public int CompareTo(IpcSymbol other) => string.CompareOrdinal(ToString(), other.ToString());

    public override string ToString() => string.IsNullOrEmpty(MainGroup) ? Subclass.Value : $"{Subclass} {MainGroup}/{Subgroup}";

    // Offices write blanks between subclass, main group and slash (fixed-width gazette forms); text after the group (version, position) is not part of the symbol.
    [GeneratedRegex(@"^\s*(?<subclass>[A-HYa-hy]\d\d[A-Za-z])\s*(?:(?<main>\d{1,4})\s*/\s*(?<sub>\d{2,6})\b.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
