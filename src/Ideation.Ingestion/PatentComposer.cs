using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>Makes a patent document of a raw record: normalises its text, parses its values, keeps what is odd with a flag and refuses what cannot be used.</summary>
internal static partial class PatentComposer
{
    public const int ShortestAbstract = 20;

    private const int MostFlags = 20;
    private const int LongestQuote = 40;
    private const int LongestFamily = 200;

    /// <returns>The document, or null with the problem.</returns>
    public static PatentDocument? Compose(RawPatent raw, out string? problem)
    {
        var id = raw.Number?.Trim() ?? "";
        var text = WithoutHeading(TextNormaliser.Normalise(raw.Abstract ?? ""));
        problem = FindProblem(id, text, out var number);
        if (problem is not null)
        {
            return null;
        }

        var flags = raw.Flags;
        var classifications = ParseClassifications(raw, flags);
        var applicants = ApplicantList.Of(raw, flags);
        return new PatentDocument
        {
            Number = number,
            Title = TextNormaliser.Normalise(raw.Title ?? ""),
            Abstract = text,
            Claim = Optional(raw.Claim),
            Description = Optional(raw.Description),
            Language = LanguageOf(raw.Language, text),
            Classifications = classifications,
            Applicants = applicants.Names,
            ApplicantRegions = applicants.Regions,
            Availability = ReadAvailability(raw, flags),
            PublicationDate = Date(raw.PublicationDate, "publication date", flags) ?? DayOfTitlePage(applicants, flags),
            FilingDate = Date(raw.FilingDate, "filing date", flags),
            PriorityDate = Date(raw.PriorityDate, "priority date", flags),
            FamilyId = Family(raw.Family, flags) ?? FamilyOf(text),
            PriorArtCitations = ParseCitations(raw.Citations, flags),
            Source = TextNormaliser.Normalise(raw.Source ?? ""),
            Flags = flags.Count == 0 ? [] : [.. flags.Take(MostFlags)],
        };
    }

    private static string? FindProblem(string id, string text, out PublicationNumber number)
    {
        number = default;
        if (id.Length == 0)
        {
            return "no publication number; expected one such as EP1000000A1";
        }

        if (!PublicationNumber.TryParse(id, CultureInfo.InvariantCulture, out number))
        {
            return $"publication number {Quote(id)} cannot be used; expected 1 to 64 printable characters such as EP1000000A1";
        }

        return text.Length switch
        {
            0 => "no abstract; expected the text of the abstract",
            < ShortestAbstract => $"abstract {Quote(text)} has {text.Length} characters; expected at least {ShortestAbstract}",
            _ => null,
        };
    }

    private static List<IpcSymbol> ParseClassifications(RawPatent raw, List<string> flags)
    {
        var written = raw.Classifications.Count > 0 ? raw.Classifications : raw.NationalClassifications;
        var symbols = new List<IpcSymbol>(written.Count);
        var seen = new HashSet<IpcSymbol>(written.Count);
        foreach (var text in written)
        {
            if (!IpcSymbol.TryParse(text, CultureInfo.InvariantCulture, out var symbol))
            {
                flags.Add($"classification: not a symbol {Quote(text)}");
                continue;
            }

            if (!seen.Add(symbol))
            {
                continue;
            }

            symbols.Add(symbol);
            if (symbol.Subclass.Section != 'Y' && !TechnologyFields.Find(symbol.Subclass).IsKnown)
            {
                flags.Add($"classification: unknown subclass '{symbol.Subclass}'");
            }
        }

        return symbols;
    }

    private static Availability ReadAvailability(RawPatent raw, List<string> flags)
    {
        var availability = raw.IsOpenPatent ? Availability.OpenToLicence : Availability.Unknown;
        foreach (var text in raw.Statuses)
        {
            Take(AvailabilityWords.TryReadStatus(text, out var found), text, found);
        }

        foreach (var text in raw.Licences)
        {
            Take(AvailabilityWords.TryReadLicence(text, out var found), text, found);
        }

        return availability;

        void Take(bool isUnderstood, string text, Availability found)
        {
            availability = found > availability ? found : availability;
            if (!isUnderstood)
            {
                flags.Add($"availability: not understood {Quote(text)}");
            }
        }
    }

    private static List<PublicationNumber> ParseCitations(List<string> written, List<string> flags)
    {
        var numbers = new List<PublicationNumber>(written.Count);
        foreach (var text in written)
        {
            if (PublicationNumber.TryParse(text, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(number);
            }
            else
            {
                flags.Add($"citation: not a publication number {Quote(text)}");
            }
        }

        return numbers;
    }

    private static DateOnly? Date(string? text, string name, List<string> flags)
    {
        if (PatentDates.IsAbsent(text))
        {
            return null;
        }

        if (PatentDates.TryParse(text!, out var date))
        {
            return date;
        }

        flags.Add($"{name}: impossible {Quote(text!)}");
        return null;
    }

    private static DateOnly? DayOfTitlePage(ApplicantList applicants, List<string> flags)
    {
        if (applicants.Day is not null)
        {
            flags.Add("publication date: the day in the applicant's place");
        }

        return applicants.Day;
    }

    // ISO 639 in two or three letters (a region may follow), the office's code in its place, or the language's name.
    private static string LanguageOf(string? given, string text) => given?.Split('-', '_')[0].Trim().ToLowerInvariant() switch
    {
        "ja" or "jp" or "jpn" or "japanese" or "日本語" => "ja",
        "en" or "eng" or "english" or "英語" => "en",
        [>= 'a' and <= 'z', >= 'a' and <= 'z'] code => code,
        _ => TextLanguage.Detect(text),
    };

    private static string? Family(string? given, List<string> flags)
    {
        var family = Optional(given);
        if (family?.Length <= LongestFamily)
        {
            return family;
        }

        if (family is not null)
        {
            flags.Add(string.Create(CultureInfo.InvariantCulture, $"family: {family.Length} characters; expected at most {LongestFamily}"));
        }

        return null;
    }

    private static string? Optional(string? text) => text is null || TextNormaliser.Normalise(text) is not { Length: > 0 } value ? null : value;

    // Offices reprint one abstract with other commas and hyphens; only letters and digits tell families apart.
    private static string FamilyOf(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(char.ToUpperInvariant(c));
            }
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(letters.ToString()));
        return "abstract-" + Convert.ToHexStringLower(hash.AsSpan(0, 10));
    }

    internal static string Quote(string text)
    {
        var clean = TextNormaliser.Normalise(text);
        return clean.Length <= LongestQuote ? $"'{clean}'" : $"'{RawText.Cut(clean, LongestQuote)}…'";
    }

    private static string WithoutHeading(string text) => text.StartsWith('(') || text.StartsWith('（') || text.StartsWith('【') ? Heading().Replace(text, "") : text;

    // Gazette exports put the INID code and the word "abstract", sometimes "(amended)", before the text.
    [GeneratedRegex(@"^\s*[(（]57[)）]\s*(?:【要約】)?\s*(?:[(（]修正有[)）])?\s*|^【要約】\s*(?:[(（]修正有[)）])?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
