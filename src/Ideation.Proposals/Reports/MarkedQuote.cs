namespace Ideation.Proposals.Reports;

/// <summary>A quote with the shared terms marked; the letters of the quote stay as they are.</summary>
internal static class MarkedQuote
{
    public static Markup Of(string quote, IReadOnlyList<string> terms)
    {
        var marked = new bool[quote.Length];
        foreach (var term in terms.Where(term => !string.IsNullOrWhiteSpace(term)))
        {
            Mark(quote, term, marked);
        }

        var parts = new List<Markup>();
        for (var start = 0; start < quote.Length;)
        {
            var end = start;
            while (end < quote.Length && marked[end] == marked[start])
            {
                end++;
            }

            var part = quote[start..end];
            parts.Add(marked[start] ? Markup.Of($"<mark>{part}</mark>") : Markup.Of($"{part}"));
            start = end;
        }

        return Markup.Each(parts, part => part);
    }

    // Terms are word stems or words: in scripts with blanks they begin a word and take the rest of it along.
    private static void Mark(string quote, string term, bool[] marked)
    {
        for (var at = quote.IndexOf(term, StringComparison.OrdinalIgnoreCase); at >= 0; at = quote.IndexOf(term, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + term.Length;
            if (char.IsAsciiLetter(term[0]) && at > 0 && char.IsAsciiLetterOrDigit(quote[at - 1]))
            {
                continue;
            }

            while (char.IsAsciiLetter(term[^1]) && end < quote.Length && char.IsAsciiLetter(quote[end]))
            {
                end++;
            }

            marked.AsSpan(at, end - at).Fill(true);
        }
    }
}
