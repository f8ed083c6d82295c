using System.Text.RegularExpressions;

namespace Ideation.Embeddings.Tokenisation.Json;

/// <summary>What a <c>pattern</c> looks for: a string or a regular expression.</summary>
internal sealed class TextPattern
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string? _text;
    private readonly Regex? _regex;

    private TextPattern(string? text, Regex? regex)
    {
        _text = text;
        _regex = regex;
    }

    public static TextPattern Read(JsonPart owner)
    {
        var part = owner.Part("pattern");
        return part.Find("String") is not null
            ? new TextPattern(part.Text("String"), null)
            : new TextPattern(null, Compile(part.Find("Regex") is not null ? part.Text("Regex") : throw new FormatException($"'{part.Path}' is neither a 'String' nor a 'Regex'"), part.Path));
    }

    public string Replace(string text, string content) => _regex is not null
        ? _regex.Replace(text, _ => content)
        : _text!.Length == 0 ? text : text.Replace(_text, content, StringComparison.Ordinal);

    /// <summary>Adds where in <paramref name="text"/> the pattern is found.</summary>
    public void Find(ReadOnlySpan<char> text, List<Range> found)
    {
        if (_regex is null)
        {
            FindText(text, found);
            return;
        }

        foreach (var match in _regex.EnumerateMatches(text))
        {
            found.Add(match.Index..(match.Index + match.Length));
        }
    }

    private void FindText(ReadOnlySpan<char> text, List<Range> found)
    {
        for (var from = 0; _text!.Length > 0 && text[from..].IndexOf(_text, StringComparison.Ordinal) is >= 0 and var offset;)
        {
            found.Add((from + offset)..(from + offset + _text.Length));
            from += offset + _text.Length;
        }
    }

    private static Regex Compile(string pattern, string place)
    {
        try
        {
            return new Regex(RegexTranslation.Of(pattern), RegexOptions.CultureInvariant, Patience);
        }
        catch (ArgumentException e)
        {
            throw new FormatException($"the regular expression at '{place}' is not supported: {pattern}", e);
        }
    }
}
