using System.Globalization;
using System.Text;
using Ideation.Patents;

namespace Ideation.PatentIndex.Embedded;

/// <summary>Numbers for the short symbols that filters compare: fields, classes, offices, languages; and a hash for family ids.</summary>
internal static class ShortCodes
{
    /// <summary>One more than the largest field code: sections A–H, two digits, a letter.</summary>
    public const int Fields = 8 * 100 * Letters;

    public const int Classes = 8 * 100;

    private const int Letters = 26;

    // Filled by whichever thread comes first: a subclass is one reference, so that no other thread sees half of it.
    private static readonly IpcSubclass[] Known = new IpcSubclass[Fields];

    /// <summary>The code of a subclass, or -1 for one outside sections A–H, which no document's fields hold.</summary>
    public static int Field(IpcSubclass field) =>
        Class(field.Class) is var code and >= 0 ? code * Letters + (field.Value[3] - 'A') : -1;

    public static IpcSubclass Field(int code) => Known[code] is { Value.Length: > 0 } known ? known : Known[code] = IpcSubclass.Parse(
        $"{(char)('A' + code / Letters / 100)}{(char)('0' + code / Letters / 10 % 10)}{(char)('0' + code / Letters % 10)}{(char)('A' + code % Letters)}", CultureInfo.InvariantCulture);

    public static int ClassOf(int field) => field / Letters;

    /// <summary>The code of an IPC class such as <c>A61</c>, or -1 for anything that is not one of sections A–H.</summary>
    public static int Class(string symbol) =>
        symbol is [>= 'A' and <= 'H', >= '0' and <= '9', >= '0' and <= '9'] ? (symbol[0] - 'A') * 100 + (symbol[1] - '0') * 10 + (symbol[2] - '0') : -1;

    /// <summary>The first two letters of an office or language code; 0 for none.</summary>
    public static ushort TwoLetters(string code) => code.Length < 2 ? (ushort)0 : (ushort)((char.ToUpperInvariant(code[0]) & 0xFF) << 8 | (char.ToUpperInvariant(code[1]) & 0xFF));

    /// <summary>The language code that <see cref="TwoLetters"/> shortened, in small letters; empty for none.</summary>
    public static string Language(ushort code) => code switch
    {
        0 => "",
        ('E' << 8) | 'N' => "en",
        ('J' << 8) | 'A' => "ja",
        _ => $"{(char)((code >> 8) + 32)}{(char)((code & 0xFF) + 32)}",
    };

    /// <summary>FNV-1a, 64 bits, over the UTF-8 form; equal hashes are confirmed by comparing the ids themselves.</summary>
    public static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ value) * 1099511628211UL;
        }

        return hash;
    }
}
