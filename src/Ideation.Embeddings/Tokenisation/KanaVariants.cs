namespace Ideation.Embeddings.Tokenisation;

/// <summary>
/// Ways of writing one katakana word made one: a hyphen or dash that stands for the long vowel mark (two in a row are punctuation), the mark at the end of a word of four characters or more
/// (left out or written by the writer's school, JIS Z 8301), and ヴ for the b-sounds.
/// </summary>
internal static class KanaVariants
{
    /// <summary>The same rules as entries of a tokenizer file's normaliser, in the order they are applied.</summary>
    public const string NormalizersJson =
        """{"type":"Replace","pattern":{"Regex":"(?<=[\\u30A1-\\u30FA\\u30FC])[\\u2010\\u2012\\u2013\\u2014\\u2015\\u2212](?![\\u2010\\u2012\\u2013\\u2014\\u2015\\u2212])"},"content":"ー"},""" +
        """{"type":"Replace","pattern":{"String":"ヴァ"},"content":"バ"},{"type":"Replace","pattern":{"String":"ヴィ"},"content":"ビ"},{"type":"Replace","pattern":{"String":"ヴェ"},"content":"ベ"},""" +
        """{"type":"Replace","pattern":{"String":"ヴォ"},"content":"ボ"},{"type":"Replace","pattern":{"String":"ヴ"},"content":"ブ"},""" +
        """{"type":"Replace","pattern":{"Regex":"(?<=[\\u30A1-\\u30FA\\u30FC]{3})\\u30FC(?![\\u30A1-\\u30FA\\u30FC])"},"content":""}""";

    private const char LongVowel = '\u30FC';
    private const int ShortestWordThatLosesItsEnd = 4;

    /// <summary>Rewrites the text where it lies and returns its new length, never greater than the old one.</summary>
    public static int Unify(Span<char> text)
    {
        if (!text.ContainsAnyInRange('\u30A1', '\u30FF'))
        {
            return text.Length;
        }

        var (written, run) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = run > 0 && IsDash(text[i]) && !(i + 1 < text.Length && IsDash(text[i + 1])) ? LongVowel : text[i];
            if (!IsKatakana(c))
            {
                written -= EndsLong(text[..written], run) ? 1 : 0;
                text[written++] = c;
                run = 0;
                continue;
            }

            if (c == '\u30F4')
            {
                (c, var taken) = Plain(i + 1 < text.Length ? text[i + 1] : default);
                i += taken;
            }

            text[written++] = c;
            run++;
        }

        return written - (EndsLong(text[..written], run) ? 1 : 0);
    }

    private static bool EndsLong(ReadOnlySpan<char> written, int run) => run >= ShortestWordThatLosesItsEnd && written[^1] == LongVowel;

    private static bool IsKatakana(char c) => c is (>= '\u30A1' and <= '\u30FA') or LongVowel;

    private static bool IsDash(char c) => c is '\u2010' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212';

    /// <summary>The b-sound for ヴ before the given character, and how many characters after ヴ it takes up.</summary>
    private static (char Sound, int Taken) Plain(char next) => next switch
    {
        'ァ' => ('バ', 1),
        'ィ' => ('ビ', 1),
        'ェ' => ('ベ', 1),
        'ォ' => ('ボ', 1),
        _ => ('ブ', 0),
    };
}
