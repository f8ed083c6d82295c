using System.Buffers.Binary;
using System.Text;

namespace Ideation.Tests.Embeddings.Tokenisation;

/// <summary>Writes SentencePiece's precompiled map of characters: a double-array trie over UTF-8 keys and the replacements that its values point to.</summary>
internal static class CharacterMapFile
{
    public static string Write(IReadOnlyDictionary<string, string> rules)
    {
        var replacements = new List<byte>();
        var places = new Dictionary<string, int>();
        var trie = new DoubleArrayBuilder();
        foreach (var (from, to) in rules.OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            if (!places.TryGetValue(to, out var place))
            {
                place = places[to] = replacements.Count;
                replacements.AddRange([.. Encoding.UTF8.GetBytes(to), 0]);
            }

            trie.Add(Encoding.UTF8.GetBytes(from), place);
        }

        var units = trie.Build();
        var content = new byte[sizeof(uint) * (units.Length + 1)];
        BinaryPrimitives.WriteUInt32LittleEndian(content, (uint)(units.Length * sizeof(uint)));
        for (var i = 0; i < units.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(content.AsSpan((i + 1) * sizeof(uint)), units[i]);
        }

        return Convert.ToBase64String([.. content, .. replacements]);
    }

    /// <summary>The rules of NFKC and of cleaning white space and control characters, as SentencePiece's usual map has them.</summary>
    public static Dictionary<string, string> UsualRules()
    {
        var rules = new Dictionary<string, string>();
        for (var c = 1; c < 0x30000; c++)
        {
            if (c is (>= 0xD800 and <= 0xDFFF) or 0xFF5E || (c & 0xFFFE) == 0xFFFE)
            {
                continue;
            }

            var text = char.ConvertFromUtf32(c);
            if (Cleaned(c, text) is var to && to != text)
            {
                rules[text] = to;
            }

            AddComposition(rules, c, text);
        }

        return rules;
    }

    private static string Cleaned(int c, string text) => c switch
    {
        (>= 0x01 and <= 0x08) or 0x0B or (>= 0x0E and <= 0x1F) or 0x7F or 0x8F or 0x9F => "",
        '\t' or '\n' or '\f' or '\r' or 0x1680 or (>= 0x2000 and <= 0x200F) or 0x2028 or 0x2029 or 0x2581 or 0xFEFF or 0xFFFD => " ",
        _ => text.Normalize(NormalizationForm.FormKC),
    };

    // Korean syllables are left out: there are eleven thousand, and none of the texts writes them decomposed.
    private static void AddComposition(Dictionary<string, string> rules, int c, string text)
    {
        var parts = text.Normalize(NormalizationForm.FormD);
        if (c is not (>= 0xAC00 and <= 0xD7A3) && parts != text && parts.Normalize(NormalizationForm.FormC) == text)
        {
            rules[parts] = text;
        }
    }
}
