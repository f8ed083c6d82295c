using System.Buffers;

namespace Ideation.Embeddings.Tokenisation.Json;

/// <summary>Finds added tokens in text: the leftmost, and there the longest.</summary>
internal sealed class AddedTokenFinder
{
    private readonly AddedToken[] _tokens;
    private readonly SearchValues<char> _firstChars;

    public AddedTokenFinder(IEnumerable<AddedToken> tokens)
    {
        _tokens = [.. tokens.Where(token => token.Content.Length > 0).OrderByDescending(token => token.Content.Length)];
        _firstChars = SearchValues.Create([.. _tokens.Select(token => token.Content[0])]);
    }

    public IEnumerable<Section> Split(Section section)
    {
        var text = section.Text;
        var start = 0;
        var end = 0;
        while (Next(text, end) is ({ } token, var at))
        {
            end = at + token.Content.Length;
            if (at < start || (token.IsSingleWord && !StandsAlone(text, at, end)))
            {
                continue;
            }

            var from = token.StripsLeft ? Math.Max(start, text.AsSpan(0, at).TrimEnd().Length) : at;
            if (from > start)
            {
                yield return new Section(text[start..from], section.AtTextStart && start == 0);
            }

            yield return new Section(token.Content, false, token.Id);
            start = token.StripsRight ? text.Length - text.AsSpan(end).TrimStart().Length : end;
        }

        if (start < text.Length)
        {
            yield return start == 0 ? section : new Section(text[start..], false);
        }
    }

    private (AddedToken? Token, int At) Next(string text, int from)
    {
        while (from < text.Length && text.AsSpan(from).IndexOfAny(_firstChars) is >= 0 and var offset)
        {
            from += offset;
            foreach (var token in _tokens)
            {
                if (text.AsSpan(from).StartsWith(token.Content, StringComparison.Ordinal))
                {
                    return (token, from);
                }
            }

            from++;
        }

        return (null, from);
    }

    private static bool StandsAlone(string text, int start, int end) =>
        (start == 0 || !Characters.IsWord(Characters.Before(text, start))) && (end == text.Length || !Characters.IsWord(Characters.At(text, end, out _)));
}
