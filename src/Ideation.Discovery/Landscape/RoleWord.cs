using System.Text.RegularExpressions;

namespace Ideation.Discovery.Landscape;

/// <summary>A pattern that speaks for a role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Pattern">What to look for.</param>
/// <param name="General">Those of its words that many other things are called, too, such as "system"; they count half.</param>
internal sealed record RoleWord(ValueChainRole Role, Regex Pattern, Regex General)
{
    public int WeightOf(string word) => General.Match(word).Length == word.Length ? 1 : 2;
}
