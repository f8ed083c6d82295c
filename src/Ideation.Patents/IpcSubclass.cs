using System.Diagnostics.CodeAnalysis;

namespace Ideation.Patents;

/// <summary>An IPC or CPC subclass such as <c>A61K</c>: the unit in which uses are suggested.</summary>
/// <remarks>Any well-formed symbol parses; whether it exists in the scheme is asked of <see cref="TechnologyFields"/>.</remarks>
public readonly record struct IpcSubclass : IComparable<IpcSubclass>, IParsable<IpcSubclass>
{
    private readonly string? _value;

    private IpcSubclass(string value) => _value = value;

    /// <summary>Four characters, upper case: section, two digits, letter.</summary>
    public string Value => _value ?? "";

    /// <summary>The section letter, <c>A</c>–<c>H</c> or <c>Y</c>.</summary>
    public char Section => Value.Length > 0 ? Value[0] : '\0';

    /// <summary>The IPC class, three characters such as <c>A61</c>.</summary>
    public string Class => Value.Length >= 3 ? Value[..3] : "";

    public static IpcSubclass Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result)
            ? result
            : throw new FormatException($"'{s}' is not an IPC subclass; expected a section letter A-H or Y, two digits and a letter, such as B05D.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IpcSubclass result)
    {
        result = default;
        if (s is null)
        {
            return false;
        }

        var span = s.AsSpan().Trim();
        if (span.Length != 4)
        {
            return false;
        }

        Span<char> upper = stackalloc char[4];
        span.ToUpperInvariant(upper);
        if (upper[0] is not ((>= 'A' and <= 'H') or 'Y') || !char.IsAsciiDigit(upper[1]) || !char.IsAsciiDigit(upper[2]) || !char.IsAsciiLetterUpper(upper[3]))
        {
            return false;
        }

        result = new IpcSubclass(string.Intern(upper.ToString()));
        return true;
    }

    public static bool TryParse([NotNullWhen(true)] string? s, out IpcSubclass result) => TryParse(s, null, out result);

    public int CompareTo(IpcSubclass other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
