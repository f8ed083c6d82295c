using System.Text.RegularExpressions;
using Ideation.Patents;

namespace Ideation.Discovery.Partners.Organisations;

/// <summary>Tells persons among applicants apart where the way the name is written shows it.</summary>
internal static partial class PersonNames
{
    public static bool IsPerson(Organisation organisation) =>
        organisation.Name.Contains(';', StringComparison.Ordinal) || (!Institution().IsMatch(organisation.Name) && (SurnameFirst().IsMatch(organisation.Name) || Several().IsMatch(organisation.Name) || JapaneseName().IsMatch(organisation.Name)));

    /// <summary>A date that slipped into the applicant column, as in several public collections.</summary>
    public static bool IsDate(Organisation organisation) => Date().IsMatch(organisation.Name);

    [GeneratedRegex(@"^[*\s]*\p{L}+\s\d{1,2},?\s\d{4}$|^[\d\s./-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    // Legal forms are whole words: a Cooper or a Sato is a person.
    [GeneratedRegex(@"\b(?:(?:Inc|Incorporated|Corp|Corporation|Co|Ltd|Ltda|Limited|LLC|L\.L\.C|LLP|LP|L\.P|N\.A|GmbH|AG|KG|SA|SAS|SARL|S\.A|NV|BV|AB|Oy)\b|Compan|Universit|Institut|College|Council|Foundation|Trustees|Board|Agency|Ministry|Laborator|Research|Systems|Technolog|Industries|Group|Holding|Center|Centre|Hospital|Department|Secretary|Government)|大学|会社|研究|機構|工業|製作所|電機|製薬|化学|センター|財団|法人", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Institution();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'\-]+(?:\s\p{Lu}[\p{L}'\-]+)?,\s?\p{Lu}[\p{L}.\-]*(?:\s\p{Lu}[\p{L}.\-]*){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex SurnameFirst();

    // Several persons in one cell: three or more names of at least two words each, so that a place behind a firm's name ("…, Fort Worth, TX") is none.
    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}.'\-]*\s){1,3}\p{Lu}[\p{L}'\-]+(?:,\s?(?:\p{Lu}[\p{L}.'\-]*\s){1,3}\p{Lu}[\p{L}'\-]+){2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    [GeneratedRegex(@"^[\u4E00-\u9FFF々]{1,3}\s?[\u3040-\u309F\u4E00-\u9FFF々]{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseName();
}
