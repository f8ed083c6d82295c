using System.Globalization;
using System.Text.RegularExpressions;

namespace Ideation.Ingestion;

/// <summary>Names in the text of a data structure, as an export writes one that never unpacked it: <c>{'value': 'Acme'}</c>, <c>["Acme", "Beispiel"]</c>, <c>[{"name": "Acme", "country": "US"}]</c>.</summary>
internal static partial class StructuredText
{
    private const string Quoted = """(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")""";

    private static readonly HashSet<string> NameKeys = new(["value", "name", "orgname", "org_name", "organization", "organisation", "applicant", "assignee"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The names, none where no value is marked as one; the text itself where it is no such structure.</summary>
    public static IReadOnlyList<string> Names(string text)
    {
        if (text is not ['{', .., '}'] and not ['[', .., ']'] || !Form().IsMatch(text))
        {
            return [text];
        }

        var items = Item().Matches(text).Where(match => match.Groups["value"].Success).Select(match => (Key: Unquoted(match.Groups["key"].Value), Value: Unquoted(match.Groups["value"].Value))).ToArray();
        var named = items.Where(item => item.Key.Length == 0 || NameKeys.Contains(item.Key)).ToArray();
        var names = (named.Length == 0 && items.Length == 1 ? items : named).Select(item => TextNormaliser.Normalise(item.Value)).Where(name => name.Length > 0).ToArray();
        return items.Length > 0 || text.Contains(':', StringComparison.Ordinal) ? names : [text];
    }

    private static string Unquoted(string quoted) => quoted.Length < 2 ? "" : Escape().Replace(
        quoted[1..^1],
        match => match.Groups["code"] is { Success: true } code ? ((char)ushort.Parse(code.ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString() : match.Groups["mark"].Value);

    [GeneratedRegex($@"^(?:{Quoted}|[\s,:{{}}\[\]]|[A-Za-z0-9.+-]+)*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Form();

    [GeneratedRegex($@"(?<key>{Quoted})\s*:\s*(?:(?<value>{Quoted})|[^\s'""])|(?<value>{Quoted})", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"\\(?:u(?<code>[0-9A-Fa-f]{4})|(?<mark>.))", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
