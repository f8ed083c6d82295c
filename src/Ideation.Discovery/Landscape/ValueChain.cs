namespace Ideation.Discovery.Landscape;

/// <summary>Who stands where between material and use.</summary>
/// <param name="Roles">Every role, from material to use, also those without a family.</param>
/// <param name="Documents">The role of each document that shows one.</param>
/// <param name="Unplaced">Families that show none.</param>
public sealed record ValueChain(IReadOnlyList<RoleCount> Roles, IReadOnlyList<DocumentRole> Documents, int Unplaced)
{
    internal static ValueChain Of(IReadOnlyList<LandscapeDocument> documents)
    {
        var placed = documents.Select(RoleReader.Read).OfType<DocumentRole>().ToArray();
        return new ValueChain([.. Enum.GetValues<ValueChainRole>().Select(role => Count(role, [.. placed.Where(document => document.Role == role)]))], placed, documents.Count - placed.Length);
    }

    private static RoleCount Count(ValueChainRole role, DocumentRole[] documents) => new(
        role,
        documents.Length,
        [.. documents.SelectMany(document => document.Words.Select(word => word.ToLowerInvariant())).CountBy(word => word).OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).Select(word => (word.Key, word.Value))],
        [.. documents.SelectMany(document => document.Document.Organisations).CountBy(organisation => organisation).OrderByDescending(player => player.Value).ThenBy(player => player.Key.Key, StringComparer.Ordinal).Select(player => (player.Key, player.Value))]);
}
