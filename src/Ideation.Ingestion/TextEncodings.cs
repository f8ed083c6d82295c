using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>Tells the encoding of a text file from its first bytes.</summary>
internal static class TextEncodings
{
    /// <summary>Stands for bytes that could not be decoded; no text can hold it, unlike U+FFFD.</summary>
    public const char Undecodable = '\uFFFF';

    private const int ShiftJisCodePage = 932;
    private const int LongestUtf8Character = 4;
    private const int WholePerBroken = 10;

    static TextEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <returns>UTF-8 or UTF-16 by their marks, UTF-8 or Shift_JIS by content; null for anything else.</returns>
    public static Encoding? Detect(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, ..] => Tolerant("utf-16"),
        [0xFE, 0xFF, ..] => Tolerant("utf-16BE"),
        _ when start.Contains((byte)0) => null,
        _ when IsUtf8(start) || IsMostlyUtf8(start) => Tolerant("utf-8"),
        _ when IsShiftJis(start) => Tolerant("shift_jis"),
        _ => null,
    };

    // The peek may end inside a character.
    private static bool IsUtf8(ReadOnlySpan<byte> start)
    {
        for (var cut = 0; cut < LongestUtf8Character && cut <= start.Length; cut++)
        {
            if (Utf8.IsValid(start[..^cut]))
            {
                return true;
            }
        }

        return start.StartsWith("\uFEFF"u8);
    }

    // One damaged cell makes no other encoding: of the bytes of a real one, hardly any happen to form UTF-8. Shift_JIS would take many of them for half-width kana.
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> start)
    {
        var (whole, broken) = (0, 0);
        for (int at; (at = start.IndexOfAnyExceptInRange((byte)0, (byte)0x7F)) >= 0;)
        {
            var isWhole = Rune.DecodeFromUtf8(start[at..], out _, out var length) == OperationStatus.Done;
            whole += isWhole ? 1 : 0;
            broken += isWhole ? 0 : 1;
            start = start[(at + length)..];
        }

        return whole > 0 && whole >= WholePerBroken * broken;
    }

    // Nearly any bytes decode as kanji; Japanese text has kana as well.
    private static bool IsShiftJis(ReadOnlySpan<byte> start)
    {
        var strict = Encoding.GetEncoding(ShiftJisCodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        for (var cut = 0; cut < 2 && cut <= start.Length; cut++)
        {
            try
            {
                return strict.GetString(start[..^cut]).Any(TextLanguage.IsKana);
            }
            catch (DecoderFallbackException)
            {
                // The last byte may be half a character.
            }
        }

        return false;
    }

    private static Encoding Tolerant(string name) =>
        Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(Undecodable.ToString()));
}
