using Ideation.Patents;

namespace Ideation.Discovery.Partners.Roles;

/// <summary>The role phrases of a text, in order of first appearance, each key once.</summary>
internal static class RolePhrases
{
    public static IReadOnlyList<RolePhrase> Of(string text, string language) =>
        [.. (language == "ja" ? JapaneseRolePhrases.Read(text) : EnglishRolePhrases.Read(text)).DistinctBy(phrase => phrase.Key)];

    public static IReadOnlyList<RolePhrase> Of(PatentDocument document) => Of(document.Title + "\n" + document.Abstract, document.Language);
}
