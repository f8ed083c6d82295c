using System.Globalization;
using System.Text;

namespace Ideation.Embeddings.Tokenisation.Json;

/// <summary>
/// Rewrites a regular expression from Oniguruma's code points to .NET's chars: <c>\x{…}</c>, ranges beyond U+FFFF, and <c>.</c> and negated classes, which
/// must take both halves of a character. Categories such as <c>\p{L}</c> keep to characters up to U+FFFF.
/// </summary>
internal sealed class RegexTranslation
{
    private const int LastCodePoint = 0x10FFFF;
    private const string Pair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";

    private readonly string _pattern;
    private readonly StringBuilder _result = new();
    private int _at;

    private RegexTranslation(string pattern) => _pattern = pattern;

    public static string Of(string pattern)
    {
        var translation = new RegexTranslation(pattern);
        translation.Run();
        return translation._result.ToString();
    }

    private void Run()
    {
        while (_at < _pattern.Length)
        {
            switch (_pattern[_at])
            {
                case '[':
                    Class();
                    break;
                case '.':
                    _result.Append("(?:").Append(Pair).Append("|.)");
                    _at++;
                    break;
                case '\\':
                    _result.Append(Escape() is { } code ? Literal(code) : Take());
                    break;
                default:
                    _result.Append(char.IsHighSurrogate(_pattern[_at]) ? $"(?:{_pattern[_at++]}{_pattern[_at++]})" : _pattern[_at++].ToString());
                    break;
            }
        }
    }

    private void Class()
    {
        var isNegated = _pattern.AsSpan(_at + 1).StartsWith("^");
        _at += isNegated ? 2 : 1;
        var members = new StringBuilder();
        var beyond = new List<(int From, int To)>();
        for (var first = true; _at < _pattern.Length && (first || _pattern[_at] != ']'); first = false)
        {
            Member(members, beyond);
        }

        _at = _at < _pattern.Length ? _at + 1 : throw new ArgumentException("A class is not closed.");
        var pairs = string.Concat(beyond.Select(range => $"|{Surrogates.Range(range.From, range.To)}"));
        var isEmpty = members.Length == 0;
        _result.Append(isNegated
            ? $"(?:{(pairs.Length > 0 ? $"(?!{pairs[1..]})" : "")}(?:{Pair}|[^{members}\\uD800-\\uDFFF]))"
            : pairs.Length == 0 ? $"[{members}]" : $"(?:{(isEmpty ? pairs[1..] : $"[{members}]{pairs}")})");
    }

    private void Member(StringBuilder members, List<(int From, int To)> beyond)
    {
        if (_pattern[_at] == '[' || _pattern.AsSpan(_at).StartsWith("&&"))
        {
            throw new ArgumentException("A class within a class is not supported.");
        }

        if (CodePoint() is not { } from)
        {
            members.Append(Take());
            return;
        }

        var to = from;
        if (_at + 1 < _pattern.Length && _pattern[_at] == '-' && _pattern[_at + 1] != ']')
        {
            _at++;
            to = CodePoint() ?? throw new ArgumentException("A range has no end.");
        }

        if (from <= char.MaxValue)
        {
            members.Append(Literal(from)).Append('-').Append(Literal(Math.Min(to, char.MaxValue)));
        }

        if (to > char.MaxValue)
        {
            beyond.Add((Math.Max(from, 0x10000), to));
        }
    }

    private int? CodePoint()
    {
        if (_pattern[_at] == '\\')
        {
            return Escape();
        }

        var c = Characters.At(_pattern, _at, out var length);
        _at += length;
        return c;
    }

    // The code point of \x{…}, \uXXXX, \xXX or an escaped sign; null for anything else, which stays where it is.
    private int? Escape()
    {
        var rest = _pattern.AsSpan(_at);
        var (from, length) = rest.StartsWith(@"\x{") && rest.IndexOf('}') is >= 0 and var close ? (3, close - 3)
            : rest.StartsWith(@"\u") ? (2, 4)
            : rest.StartsWith(@"\x") ? (2, 2)
            : (1, 0);
        if (length > 0 && int.TryParse(rest.Slice(from, Math.Min(length, rest.Length - from)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            _at += from + length + (from == 3 ? 1 : 0);
            return code is >= 0 and <= LastCodePoint ? code : throw new ArgumentException("A character lies beyond U+10FFFF.");
        }

        if (rest.Length < 2 || char.IsLetterOrDigit(rest[1]))
        {
            return null;
        }

        _at += 2;
        return rest[1];
    }

    private string Take()
    {
        var length = _pattern[_at] != '\\' ? 1
            : _at + 2 < _pattern.Length && _pattern[_at + 1] is 'p' or 'P' && _pattern[_at + 2] == '{' ? _pattern.IndexOf('}', _at) + 1 - _at
            : 2;
        var taken = length > 0 && _at + length <= _pattern.Length ? _pattern.Substring(_at, length) : throw new ArgumentException("An escape is not closed.");
        _at += length;
        return taken;
    }

    private static string Literal(int code) => code <= char.MaxValue ? $"\\u{code:X4}" : $"(?:{Surrogates.Range(code, code)})";
}
