using Ideation.Patents;

namespace Ideation.Discovery.Partners.Organisations;

/// <summary>Tells by the name when an organisation is hardly independent of the company: one name is the other with something added.</summary>
public static class Affiliates
{
    private const int FewestLatin = 5;
    private const int FewestJapanese = 2;

    /// <returns>True for the same organisation, too; false where the company is not named.</returns>
    public static bool AreAlike(Organisation? company, Organisation organisation)
    {
        if (company is not { Key.Length: > 0 } known || known == organisation)
        {
            return company == organisation;
        }

        var (shorter, longer) = known.Key.Length <= organisation.Key.Length ? (known.Key, organisation.Key) : (organisation.Key, known.Key);
        return char.IsAsciiLetterOrDigit(shorter[0])
            ? FirstWord(shorter) is { Length: >= FewestLatin } word && word == FirstWord(longer) && !Generic(word)
            : shorter.Length >= FewestJapanese && longer.StartsWith(shorter, StringComparison.Ordinal);
    }

    private static string FirstWord(string key) => key.Split(' ')[0];

    private static bool Generic(string word) =>
        word is "UNIVERSITY" or "UNIVERSIDADE" or "UNIVERSIDAD" or "UNIVERSITE" or "UNIVERSITAT" or "INSTITUTO" or "CENTRO" or "COMPANHIA" or "EMPRESA" or "INDUSTRIA" or "INDUSTRIAS" or "FUNDACAO" or "INSTITUTE" or "NATIONAL" or "GENERAL" or "UNITED" or "INTERNATIONAL" or "ADVANCED" or "AMERICAN" or "EUROPEAN" or "JAPAN" or "GLOBAL" or "APPLIED" or "CALIFORNIA" or "MASSACHUSETTS" or "STATE" or "CENTRE" or "CENTER" or "UNIVERSAL" or "TEXAS";
}
