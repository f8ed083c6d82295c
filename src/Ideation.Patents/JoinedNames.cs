using System.Text.RegularExpressions;

namespace Ideation.Patents;

/// <summary>Several names that a source wrote into one applicant's place, with commas or with nothing between them. The string is cut only where every piece is plainly an organisation of its own or a person.</summary>
public static partial class JoinedNames
{
    /// <summary>The names in one string; the string itself where it does not plainly hold several.</summary>
    public static IReadOnlyList<string> Cut(string applicant)
    {
        if (Place().IsMatch(applicant))
        {
            string[] placed = [.. Place().Split(applicant).Select(name => name.Trim(' ', ',')).Where(name => name.Length > 0)];
            return placed.Length > 0 ? placed : [applicant];
        }

        if (!applicant.Any(char.IsAsciiLetter))
        {
            return [applicant];
        }

        var pieces = Pieces(applicant);
        return pieces.Count > 1 && pieces.All(piece => IsName(piece)) && pieces.Any(piece => Institution().IsMatch(piece)) ? pieces : [applicant];
    }

    // A legal form after a comma belongs to the name before it, and so does what only says whose or where, or stands in brackets.
    private static List<string> Pieces(string applicant)
    {
        var pieces = new List<string>();
        foreach (var piece in Seam().Split(applicant).SelectMany(part => part.Split(", ")).Select(part => part.Trim(' ', ',')).Where(part => part.Length > 0))
        {
            if (pieces.Count > 0 && (Appendix().IsMatch(piece) || pieces[^1].Count('(') > pieces[^1].Count(')')))
            {
                pieces[^1] += ", " + piece;
            }
            else
            {
                pieces.Add(piece);
            }
        }

        return pieces;
    }

    // A person is written with the surname first ("Muster; Hans"); a firm on either side of the semicolon makes it two names or none.
    private static bool IsName(string piece) => piece.Contains(';', StringComparison.Ordinal) != Institution().IsMatch(piece);

    // A place in brackets ends a name: "ACME, INC. (LAKE ZURICH, IL), BEISPIEL GMBH".
    [GeneratedRegex(@"\s*\([^()]{1,60},\s?[A-Z]{2}\)(?:,\s*|;\s*|\s+|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    // Two names run together: a small letter or a legal form's full stop, and the next name's capital right behind it.
    [GeneratedRegex(@"(?<=[a-z]{3}|\b(?:Inc|Ltd|Ltda|Co|Corp|S\.A|L\.L\.C)\.)(?=[A-Z][A-Za-z]*[;, ]|[A-Z]{4,}\s)|(?<=[A-Z]{4})(?<!\b(?:INTER|MULTI|TRANS))(?=UNIVERSI[A-Z]+ )|(?<=\b(?:LIMITED|INC\.|LTD\.|LTDA\.|S\.A\.))(?=[A-Z]{3,})", RegexOptions.CultureInvariant)]
    private static partial Regex Seam();

    [GeneratedRegex(@"^(?:(?:Inc|Incorporated|Corp|Corporation|Company|Co|Ltd|Limited|LLC|L\.L\.C|LLP|LP|L\.P|GmbH|AG|KG|S\.?A|S\.?A\.?S|S\.A\. de C\.V|de C\.V|B\.?V|N\.?V|AB|Oy|Ltda|Limitada|PLC|P\.?C|s\.r\.o|S\.?r\.?l|S\.?p\.?A|K\.?K|USA|U\.S\.A|III|II|Jr|Sr)\.?(?:\s&\s.*|\s\([A-Z]{2}\))?$|as represented|sem |Departa?ment |Dept|(?:a )?division of|College of|School of|Faculty of|on behalf|a body|a (?:\w+ )?corporation)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Appendix();

    [GeneratedRegex(@"\b(?:Inc|Incorporated|Corp|Corporation|Company|Co|Ltd|Limited|LLC|L\.L\.C|LP|GmbH|AG|KG|SA|S\.A|BV|B\.V|NV|N\.V|AB|Oy|Ltda|Universi\w+|Institut\w*|Hospital\w*|Foundation|Laborator\w+|Research|Council|Centre National)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Institution();
}
