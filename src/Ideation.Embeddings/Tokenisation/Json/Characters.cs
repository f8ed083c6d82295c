using System.Globalization;
using System.Text;

namespace Ideation.Embeddings.Tokenisation.Json;

/// <summary>Character properties as the reference understands them; code points, since a character may take two chars.</summary>
internal static class Characters
{
    public static int At(ReadOnlySpan<char> text, int index, out int length)
    {
        var first = text[index];
        if (char.IsHighSurrogate(first) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(first, text[index + 1]);
        }

        length = 1;
        return first;
    }

    public static bool IsWhitespace(int c) => c < char.MaxValue && char.IsWhiteSpace((char)c);

    /// <summary>Categories Cc, Cf, Co: what a cleaned text has no more.</summary>
    public static bool IsControl(int c) => c is not ('\t' or '\n' or '\r')
        && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse;

    public static bool IsPunctuation(int c) => c < 128
        ? c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~')
        : CharUnicodeInfo.GetUnicodeCategory(c) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation;

    /// <summary>What <c>\w</c> matches in the reference: letters, letter numbers, marks, digits, connectors, joiners and the lettered symbols of Other_Alphabetic.</summary>
    public static bool IsWord(int c) => c < 128
        ? char.IsAsciiLetterOrDigit((char)c) || c == '_'
        : IsWordCategory(CharUnicodeInfo.GetUnicodeCategory(c))
            || c is 0x200C or 0x200D or (>= 0x24B6 and <= 0x24E9) or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189);

    public static int Before(ReadOnlySpan<char> text, int end) =>
        At(text, end >= 2 && char.IsLowSurrogate(text[end - 1]) && char.IsHighSurrogate(text[end - 2]) ? end - 2 : end - 1, out _);

    public static bool IsNonSpacingMark(int c) => c >= 0x300 && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    public static void AppendCodePoint(this StringBuilder text, int c)
    {
        if (c <= char.MaxValue)
        {
            text.Append((char)c);
            return;
        }

        text.Append(char.ConvertFromUtf32(c));
    }

    public static bool IsMark(int c) => c >= 0x300
        && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    public static bool IsNumber(int c) => c < 128
        ? char.IsAsciiDigit((char)c)
        : CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static bool IsWordCategory(UnicodeCategory category) => category
        is <= UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;
}
