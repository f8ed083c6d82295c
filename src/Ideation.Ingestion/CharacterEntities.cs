using System.Collections.Frozen;
using System.Net;
using System.Text.RegularExpressions;

namespace Ideation.Ingestion;

/// <summary>Decodes the character entities that remain in patent text: those of HTML 4 and the Greek letters of the older SGML gazettes (ISO 8879 ISOgrk1).</summary>
internal static partial class CharacterEntities
{
    private const int DeepestEscaping = 4;

    private static readonly FrozenDictionary<string, string> Greek = BuildGreek();

    // Text that went through two systems is often escaped twice, so decode until nothing changes.
    public static string Decode(string text)
    {
        for (var round = 0; round < DeepestEscaping && text.Contains('&', StringComparison.Ordinal); round++)
        {
            var decoded = Entity().Replace(text, match => Greek.GetValueOrDefault(match.Value) ?? WebUtility.HtmlDecode(match.Value));
            if (decoded == text)
            {
                break;
            }

            text = decoded;
        }

        return text;
    }

    private static FrozenDictionary<string, string> BuildGreek()
    {
        string[] names = ["a", "b", "g", "d", "e", "z", "ee", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "t", "u", "ph", "kh", "ps", "oh"];
        const string Small = "αβγδεζηθικλμνξοπρστυφχψω";
        const string Capital = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ";
        var letters = new Dictionary<string, string> { ["&sfgr;"] = "ς" };
        for (var i = 0; i < names.Length; i++)
        {
            letters[$"&{names[i]}gr;"] = Small[i].ToString();
            letters[$"&{names[i].ToUpperInvariant()}gr;"] = Capital[i].ToString();
        }

        return letters.ToFrozenDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex("&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,9});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();
}
