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

    /// <summary>The rules of NFKC and of cleaning white space and control characters, as SentencePiece's usual map has them, for characters up to U+FFFF.</summary>
    public static Dictionary<string, string> UsualRules()
    {
        var rules = new Dictionary<string, string>();
        for (var c = 1; c <= char.MaxValue; c++)
        {
            var text = ((char)c).ToString();
            if (!char.IsSurrogate((char)c) && c != 0xFFFE && c != 0xFF5E && Cleaned((char)c, text) is var to && to != text)
            {
                rules[text] = to;
            }

            AddComposition(rules, (char)c);
        }

        return rules;
    }

    private static string Cleaned(char c, string text) => c switch
    {
        (>= '\u0001' and <= '\u0008') or '\u000B' or (>= '\u000E' and <= '\u001F') or '\u007F' or '\u008F' or '\u009F' => "",
        '\t' or '\n' or '\f' or '\r' or '\u1680' or (>= '\u2000' and <= '\u200F') or '\u2028' or '\u2029' or '\u2581' or '\uFEFF' or '\uFFFD' => " ",
        _ => text.Normalize(NormalizationForm.FormKC),
    };

    private static void AddComposition(Dictionary<string, string> rules, char c)
    {
        if (char.IsSurrogate(c) || c is '\uFFFE' or (>= '\uAC00' and <= '\uD7A3'))
        {
            return;
        }

        var text = c.ToString();
        var parts = text.Normalize(NormalizationForm.FormD);
        if (parts.Length > 1 && parts.Normalize(NormalizationForm.FormC) == text)
        {
            rules[parts] = text;
        }
    }
}
