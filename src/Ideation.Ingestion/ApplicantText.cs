using System.Text.RegularExpressions;
using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>Reads what a source wrote in one applicant's place: the text of a data structure, names with their places in brackets, persons run together, organisations joined by commas. What its form does not tell stays as it is written.</summary>
internal static partial class ApplicantText
{
    /// <summary>The names in order, each with the place written behind it, empty where there is none.</summary>
    /// <param name="written">Normalised.</param>
    public static IReadOnlyList<(string Name, string Place)> Read(string written) =>
        [.. StructuredText.Names(written).Select(WithAccents).SelectMany(Placed).SelectMany(found => Persons(found.Name).SelectMany(JoinedNames.Cut).Select((name, i) => (name, i == 0 ? found.Place : "")))];

    // The text form of a patent office's pages writes ñ as {tilde over (n)}.
    private static string WithAccents(string name) => !name.Contains(" over (", StringComparison.Ordinal) ? name : Accent().Replace(name, match =>
        match.Groups["letter"].Value + match.Groups["mark"].Value switch
        {
            "acute" => "\u0301",
            "grave" => "\u0300",
            "circumflex" => "\u0302",
            "tilde" => "\u0303",
            "umlaut" or "dieresis" => "\u0308",
            "breve" => "\u0306",
            "dot" => "\u0307",
            "hacek" => "\u030C",
            _ => "",
        }).Normalize();

    // "ACME, INC. (LAKE ZURICH, IL), BEISPIEL GMBH"; some lists end within the last bracket.
    private static IEnumerable<(string Name, string Place)> Placed(string text)
    {
        if (!text.Contains('(', StringComparison.Ordinal))
        {
            yield return (text, "");
            yield break;
        }

        var start = 0;
        foreach (Match match in Place().Matches(text))
        {
            if (text[start..match.Index] is { Length: > 0 } name)
            {
                yield return (name, match.Groups["place"].Value);
                start = match.Index + match.Length;
            }
        }

        var rest = CutPlace().Match(text, start);
        if (rest.Success)
        {
            yield return (rest.Groups["name"].Value, rest.Groups["place"].Value);
        }
        else if (start < text.Length)
        {
            yield return (text[start..], "");
        }
    }

    // "Muster; HansExample; Ann B." is two persons, surname first. Each part between two semicolons has to show where one ends and the next begins.
    private static IReadOnlyList<string> Persons(string text)
    {
        var parts = text.Split(';');
        if (parts.Length < 3)
        {
            return [text];
        }

        var (names, name) = (new List<string>(), "");
        for (var i = 0; i < parts.Length; i++)
        {
            var pieces = i == parts.Length - 1 ? Last(parts[i]) : i == 0 ? Cut(parts[i]) : Inner(parts[i]);
            if (pieces.Count == 0)
            {
                return [text];
            }

            pieces[0] = name + (i == 0 ? "" : ";") + pieces[0];
            names.AddRange(pieces.SkipLast(1).Select(piece => piece.Trim()));
            name = pieces[^1];
        }

        return [.. names, name.Trim()];
    }

    /// <returns>What belongs to the person before, organisations between, and the surname of the next; nothing where the part does not tell, or names an organisation at its end.</returns>
    private static List<string> Inner(string part)
    {
        if (Organisation().Matches(part).Any(match => match.Index + match.Length == part.Length))
        {
            return [];
        }

        if (CommaBefore().Match(part) is { Success: true } comma)
        {
            return Organisation().IsMatch(part) ? [] : [part[..comma.Index], part[(comma.Index + 2)..]];
        }

        var pieces = Seam().Split(part).ToList();
        return pieces.Count < 2 ? [] : pieces.Skip(1).SkipLast(1).Any(Organisation().IsMatch) ? pieces : [string.Concat(pieces.SkipLast(1)), pieces[^1]];
    }

    private static List<string> Cut(string part) =>
        Seam().Split(part) is [_, _, ..] pieces ? [string.Concat(pieces.SkipLast(1)), pieces[^1]] : [part];

    private static List<string> Last(string part) =>
        Seam().Split(part) is [var given, .. { Length: > 0 } rest] && Organisation().IsMatch(string.Concat(rest)) ? [given, string.Concat(rest)] : [part];

    [GeneratedRegex(@"\{(?<mark>[a-z]+) over \((?<letter>\p{L})\)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Accent();

    [GeneratedRegex(@"\s*\((?<place>[^()]{1,60},\s?[A-Z]{2})\)(?:,\s*|;\s*|\s+|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"\G(?<name>[^\p{Ll}()]+?)\s*\((?<place>\p{Lu}[\p{Lu} .,'’-]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex CutPlace();

    // A generation stands behind its name: "Muster, Jr.; Hans".
    [GeneratedRegex(@", (?=\p{Lu})(?!(?:Jr|Sr|I{1,3}|Ii|Iii|IV|V)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex CommaBefore();

    // A capital right behind a small letter, a full stop, an initial or a run of capitals, unless it goes on a name: McExample, DeMuster.
    [GeneratedRegex(@"(?<!Mc|Mac|De|Del|Della|Des|Di|Da|Du|La|Le|Lo|Van|Von|Fitz|St|\b(?:de|van|von|di|du|da|le|la|mc))(?:(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L}\.)(?=\p{Lu}[\p{L}'’])|(?<=\b\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{Lu}{4})(?=\p{Lu}\p{Ll}))", RegexOptions.CultureInvariant)]
    private static partial Regex Seam();

    [GeneratedRegex(@"\b(?:Inc|Incorporated|Corp|Corporation|Company|Co|Ltd|Limited|LLC|L\.L\.C|LLP|LP|GmbH|AG|KG|SA|S\.A|SAS|S\.A\.S|BV|B\.V|NV|N\.V|AB|Oy|Ltda|PLC|Universi\w+|Institut\w*|Hospital\w*|Foundation|Fundaci[oó]n|Laborator\w+)\b\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Organisation();
}
