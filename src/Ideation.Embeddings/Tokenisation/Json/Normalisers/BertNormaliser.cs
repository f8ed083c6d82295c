using System.Text;

namespace Ideation.Embeddings.Tokenisation.Json.Normalisers;

/// <summary><c>BertNormalizer</c>: cleans control characters away, sets Chinese characters apart, strips accents, lowers case; each if asked for.</summary>
internal sealed class BertNormaliser : Normaliser
{
    private bool _cleans;
    private bool _setsChineseApart;
    private bool _stripsAccents;
    private bool _lowers;

    public static BertNormaliser Read(JsonPart part)
    {
        var lowers = part.Flag("lowercase", true);
        return new BertNormaliser
        {
            _cleans = part.Flag("clean_text", true),
            _setsChineseApart = part.Flag("handle_chinese_chars", true),
            _stripsAccents = part.Flag("strip_accents", lowers),
            _lowers = lowers,
        };
    }

    public override string Normalise(string text)
    {
        text = _cleans || _setsChineseApart ? Rewrite(text) : text;
        text = _stripsAccents ? Accents.Strip(UnicodeForm.Apply(text, NormalizationForm.FormD), Characters.IsNonSpacingMark) : text;
        return _lowers ? LowerCase.Of(text) : text;
    }

    private string Rewrite(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length;)
        {
            var c = Characters.At(text, i, out var length);
            i += length;
            if (_cleans && (c is 0 or 0xFFFD || Characters.IsControl(c)))
            {
                continue;
            }

            Append(result, _cleans && Characters.IsWhitespace(c) ? ' ' : c);
        }

        return result.ToString();
    }

    private void Append(StringBuilder result, int c)
    {
        if (!_setsChineseApart || !IsChinese(c))
        {
            result.AppendCodePoint(c);
            return;
        }

        result.Append(' ');
        result.AppendCodePoint(c);
        result.Append(' ');
    }

    // The fifth range begins where the reference lets it begin, at 2B920 and not at 2B820.
    private static bool IsChinese(int c) => c is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x2A6DF)
        or (>= 0x2A700 and <= 0x2B73F) or (>= 0x2B740 and <= 0x2B81F) or (>= 0x2B920 and <= 0x2CEAF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F);
}
