using System.Globalization;

namespace Ideation.Embeddings.Tokenisation;

/// <summary>The class of every character, by the Unicode scripts of <see cref="Pattern"/>.</summary>
internal static class CharacterClasses
{
    /// <summary>The same classes as a regular expression, for the tokenizer file that other tools read.</summary>
    public const string Pattern =
        @"[\u3005\u3007\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\x{20000}-\x{3FFFF}]+" +
        @"|[\u3041-\u3096\u3099\u309A\u309D-\u309F]+" +
        @"|[\u30A1-\u30FA\u30FC-\u30FF\u31F0-\u31FF]+" +
        @"|(?:(?![\u3005\u3007\u3041-\u30FA\u30FC-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\x{20000}-\x{3FFFF}])[\p{L}\p{M}\p{Nd}])+";

    /// <summary>The class of every UTF-16 code unit; surrogates are separators here.</summary>
    public static readonly CharacterClass[] Table = BuildTable();

    public static CharacterClass Of(char character) => Table[character];

    public static CharacterClass Of(int codePoint) => codePoint switch
    {
        <= char.MaxValue => Table[codePoint],
        >= 0x20000 and <= 0x3FFFF => CharacterClass.Han,
        _ => IsLetter(CharUnicodeInfo.GetUnicodeCategory(codePoint)) ? CharacterClass.Letter : CharacterClass.Separator,
    };

    private static CharacterClass[] BuildTable()
    {
        var table = new CharacterClass[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++)
        {
            table[c] = Classify((char)c);
        }

        return table;
    }

    private static CharacterClass Classify(char c) => c switch
    {
        '\u3005' or '\u3007' or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') => CharacterClass.Han,
        (>= '\u3041' and <= '\u3096') or '\u3099' or '\u309A' or (>= '\u309D' and <= '\u309F') => CharacterClass.Hiragana,
        (>= '\u30A1' and <= '\u30FA') or (>= '\u30FC' and <= '\u30FF') or (>= '\u31F0' and <= '\u31FF') => CharacterClass.Katakana,
        _ => IsLetter(CharUnicodeInfo.GetUnicodeCategory(c)) ? CharacterClass.Letter : CharacterClass.Separator,
    };

    private static bool IsLetter(UnicodeCategory category) => category
        is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber;
}
