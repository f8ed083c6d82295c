namespace Ideation.Embeddings.Tokenisation.Json;

/// <summary>Ranges of characters beyond U+FFFF as regular expressions over the halves they are stored in.</summary>
internal static class Surrogates
{
    public static string Range(int from, int to)
    {
        var parts = new List<string>();
        while (from <= to)
        {
            var blockEnd = from | 0x3FF;
            var end = Math.Min(to, (from & 0x3FF) == 0 && to > blockEnd ? ((to + 1) & ~0x3FF) - 1 : blockEnd);
            parts.Add($"{Between(High(from), High(end))}{Between(Low(from), Low(end))}");
            from = end + 1;
        }

        return string.Join('|', parts);
    }

    private static int High(int code) => 0xD800 + ((code - 0x10000) >> 10);

    private static int Low(int code) => 0xDC00 + (code & 0x3FF);

    private static string Between(int from, int to) => $"[\\u{from:X4}-\\u{to:X4}]";
}
